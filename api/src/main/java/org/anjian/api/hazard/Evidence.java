package org.anjian.api.hazard;

import java.util.regex.Pattern;
import org.anjian.api.message.Filed;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/**
 * A piece of evidence by its digest; the file itself stays with the body that took it.
 *
 * @param title what it shows
 * @param sha256 the SHA-256 of the file, in hexadecimal
 */
public record Evidence(String title, String sha256) implements Filed {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    public Evidence {
        title = Required.name(title, "title");
        if (sha256 == null || !DIGEST.matcher(sha256).matches()) {
            throw new RefusedException(InputRefusal.MALFORMED, "sha256");
        }
    }
}
