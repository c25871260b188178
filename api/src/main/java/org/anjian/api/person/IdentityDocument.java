package org.anjian.api.person;

import java.util.Locale;
import java.util.regex.Pattern;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/**
 * The document that tells a person from all others. It is personal data: it never shows its number in logs or errors.
 *
 * @param kind what kind of document
 * @param number its number; that of a resident identity card has a check character (GB 11643)
 */
public record IdentityDocument(IdentityDocumentKind kind, String number) {

    private static final Pattern CARD = Pattern.compile("\\d{17}[0-9X]");
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    public IdentityDocument {
        Required.value(kind, "identity.kind");
        number = Required.name(number, "identity.number").toUpperCase(Locale.ROOT);
        if (kind == IdentityDocumentKind.RESIDENT_ID) {
            if (!CARD.matcher(number).matches()) {
                throw new RefusedException(PersonRefusal.IDENTITY_NUMBER_MALFORMED, "identity.number");
            }
            if (number.charAt(number.length() - 1) != checkCharacter(number)) {
                throw new RefusedException(PersonRefusal.IDENTITY_NUMBER_CHECK_DIGIT, "identity.number");
            }
        }
    }

    /** The check character that belongs to the first 17 digits of a resident identity number (ISO 7064, MOD 11-2). */
    public static char checkCharacter(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(digits.charAt(i), 10);
        }
        return CHECK_CHARACTERS.charAt(sum % CHECK_CHARACTERS.length());
    }

    @Override
    public String toString() {
        return "IdentityDocument[" + kind + ", ***]";
    }
}
