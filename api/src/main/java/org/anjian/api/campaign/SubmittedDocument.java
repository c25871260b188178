package org.anjian.api.campaign;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/**
 * A document by its name and digest; the file stays with the unit.
 *
 * @param fileName the name with its extension
 * @param sha256 the SHA-256 of the file, in hexadecimal
 */
public record SubmittedDocument(String fileName, String sha256) {

    private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

    // QX24-D4: Word, WPS and the like; a scan is a picture of a text.
    private static final List<String> EXTRACTABLE = List.of(".docx", ".doc", ".wps", ".odt", ".rtf", ".txt");

    public SubmittedDocument {
        fileName = Required.name(fileName, "fileName");
        if (sha256 == null || !DIGEST.matcher(sha256).matches()) {
            throw new RefusedException(InputRefusal.MALFORMED, "sha256");
        }
    }

    /** Whether its text can be taken out of it (QX24-D4). */
    public boolean textCanBeExtracted() {
        String name = fileName.toLowerCase(Locale.ROOT);
        return EXTRACTABLE.stream().anyMatch(name::endsWith);
    }
}
