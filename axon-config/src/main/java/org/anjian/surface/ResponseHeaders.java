package org.anjian.surface;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a browser is told with every answer: to run, load and frame nothing, to guess no type, and to tell nobody where it was. A page
 * that needs more says so itself, in a policy of its own.
 */
final class ResponseHeaders {

    private static final String PUBLIC = "/public";
    private static final String WORKBENCH = "/graphiql";

    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final String NO_FEATURE =
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

    private final String ofWorkbench;

    /** @param ofWorkbench what the page for developers may load and run */
    ResponseHeaders(String ofWorkbench) {
        this.ofWorkbench = ofWorkbench;
    }

    /** The headers of an answer at that path. */
    Map<String, String> at(String path, boolean secure) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", isBelow(path, WORKBENCH) ? ofWorkbench : NOTHING);
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("X-Frame-Options", "DENY");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Permissions-Policy", NO_FEATURE);
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", isBelow(path, PUBLIC) ? "cross-origin" : "same-origin");
        if (secure) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
        return headers;
    }

    private static boolean isBelow(String path, String root) {
        return path.equals(root) || path.startsWith(root + "/");
    }
}
