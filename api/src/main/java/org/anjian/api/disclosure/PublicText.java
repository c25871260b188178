package org.anjian.api.disclosure;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/**
 * What free text must never tell the public: numbers that lead to a natural person, where somebody lives, who informed, and minors
 * (个人信息, QJ16-15c). Names cannot be told from other words by a machine; that is what the review is for.
 */
public final class PublicText {

    /** With the day of birth in it, so that a credit code of digits alone is none. */
    private static final Pattern IDENTITY_NUMBER =
            Pattern.compile("(?<![0-9A-Za-z])[1-9]\\d{5}(19|20)\\d{2}(0[1-9]|1[0-2])"
                    + "(0[1-9]|[12]\\d|3[01])\\d{3}[0-9Xx](?![0-9A-Za-z])");

    private static final Pattern OLD_IDENTITY_NUMBER = Pattern.compile(
            "(?<![0-9A-Za-z])[1-9]\\d{5}\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}(?![0-9A-Za-z])");
    private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d)");
    private static final Pattern LANDLINE = Pattern.compile("(?<!\\d)\\(?0\\d{2,3}\\)?[- ]?\\d{7,8}(?!\\d)");
    private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]+");
    private static final Pattern ACCOUNT = Pattern.compile("(?<![0-9A-Za-z])(\\d{16,17}|\\d{19})(?![0-9A-Za-z])");
    private static final Pattern DWELLING = Pattern.compile("家庭住址|住址|家住|户籍|居住于");
    private static final Pattern INFORMER =
            Pattern.compile("举报人|投诉人|线索提供人|informer|whistleblower", Pattern.CASE_INSENSITIVE);
    private static final Pattern MINOR = Pattern.compile("未成年|童工");

    private PublicText() {}

    /**
     * The text, where the public may read it.
     *
     * @throws RefusedException {@link DisclosureRefusal#PERSONAL_DATA_IN_TEXT}, {@link DisclosureRefusal#INFORMER_IN_TEXT} or
     *     {@link DisclosureRefusal#MINOR_IN_TEXT}; never with the text itself
     */
    public static String require(String text, String field) {
        String given = Required.text(text, field);
        String plain = Normalizer.normalize(given, Normalizer.Form.NFKC);
        if (leadsToPerson(plain)) {
            throw new RefusedException(DisclosureRefusal.PERSONAL_DATA_IN_TEXT, field);
        }
        if (INFORMER.matcher(plain).find()) {
            throw new RefusedException(DisclosureRefusal.INFORMER_IN_TEXT, field);
        }
        if (MINOR.matcher(plain).find()) {
            throw new RefusedException(DisclosureRefusal.MINOR_IN_TEXT, field);
        }
        return given;
    }

    private static boolean leadsToPerson(String plain) {
        return IDENTITY_NUMBER.matcher(plain).find()
                || OLD_IDENTITY_NUMBER.matcher(plain).find()
                || MOBILE.matcher(plain).find()
                || LANDLINE.matcher(plain).find()
                || MAIL.matcher(plain).find()
                || ACCOUNT.matcher(plain).find()
                || DWELLING.matcher(plain).find();
    }
}
