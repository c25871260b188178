package org.anjian.surface;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anjian.api.message.Sha256;

/**
 * What GraphiQL may load and run: the libraries of this node, and the one script that stands in the page, known by its digest. Its
 * editor writes styles as it goes, so those are free.
 */
final class WorkbenchPolicy {

    private static final String PAGE = "/graphiql/index.html";
    private static final Pattern SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);

    private WorkbenchPolicy() {}

    /** The policy of the page that this node serves. */
    static String ofPage() {
        return "default-src 'none'; script-src 'self'" + digests(page())
                + "; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; connect-src 'self'"
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static String digests(String page) {
        StringBuilder digests = new StringBuilder();
        Matcher script = SCRIPT.matcher(page);
        while (script.find()) {
            byte[] digest = Sha256.fresh().digest(script.group(1).getBytes(StandardCharsets.UTF_8));
            digests.append(" 'sha256-")
                    .append(Base64.getEncoder().encodeToString(digest))
                    .append('\'');
        }
        return digests.toString();
    }

    private static String page() {
        try (InputStream file = WorkbenchPolicy.class.getResourceAsStream(PAGE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
