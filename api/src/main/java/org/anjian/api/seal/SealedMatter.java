package org.anjian.api.seal;

import java.util.Locale;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * What is sealed.
 *
 * @param id the record, the issued document, the person, or the SHA-256 of the piece of evidence
 * @param record the record that a piece of evidence belongs to; null for all that has an id of its own
 * @param number the number of the record, where it has one
 */
public record SealedMatter(
        String id, @Nullable String record, @Nullable String number) {

    private static final int LONGEST = 230;
    private static final String DIGEST = "[0-9a-f]{64}";

    public SealedMatter {
        if (id == null || id.isBlank() || id.length() > LONGEST) {
            throw new RefusedException(InputRefusal.MALFORMED, "id");
        }
    }

    /** What tells the matter from others: evidence is told by its record too. */
    public String key() {
        return record == null ? id : record + "#" + id;
    }

    /** Whether a text is the SHA-256 of a file. */
    public static boolean isDigest(String text) {
        return text.toLowerCase(Locale.ROOT).matches(DIGEST);
    }
}
