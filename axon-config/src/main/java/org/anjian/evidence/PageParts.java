package org.anjian.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.anjian.api.message.Sha256;

/** What every page of a case file has alike: its style, its script and what a browser may load for it. */
final class PageParts {

    /** The style. */
    static final String CSS = read("page.css");

    /** Filters the timeline; the page is complete without it. */
    static final String SCRIPT = read("page.js");

    /** Nothing but that style and that script. */
    static final String POLICY = "default-src 'none'; style-src 'sha256-" + digest(CSS) + "'; script-src 'sha256-"
            + digest(SCRIPT) + "'; base-uri 'none'; form-action 'none'";

    private PageParts() {}

    private static String read(String name) {
        try (InputStream file = PageParts.class.getResourceAsStream("/case-file/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static String digest(String text) {
        return Base64.getEncoder().encodeToString(Sha256.fresh().digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
