package org.anjian.surface;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out of a line of the log what looks like a credential or the number of a person. Nobody writes such a thing into the log on
 * purpose: this is the net below, for the words of a library.
 */
final class Redaction {

    private static final String GONE = "***";

    private record Secret(Pattern pattern, String left) {}

    private static final List<Secret> SECRETS = List.of(
            secret("(?i)\\b(Basic|Bearer|Digest)\\s+[A-Za-z0-9+/=._~-]{8,}", "$1 " + GONE),
            secret("\\beyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]*\\.?[A-Za-z0-9_-]*", GONE),
            secret(
                    "(?i)\\b(password|passwd|pwd|client[-_]?secret|api[-_]?key|master[-_]?keys?|signing[-_]?keys?"
                            + "|(?:access|refresh|id|operator|bearer)[-_]?token|receipt[-_]?code|authorization)"
                            + "(\"?\\s*[=:]\\s*)(\"[^\"]*\"|'[^']*'|[^\\s,;&}\\])]+)",
                    "$1$2" + GONE),
            // the receipt code of a tip-off (查询码), as it is shown and as it may be typed
            secret("(?<![0-9A-Za-z-])(?:[0-9A-HJKMNP-TV-Z]{4}-?){6}[0-9A-HJKMNP-TV-Z]{4}(?![0-9A-Za-z-])", GONE),
            // 居民身份证号码: region, birthday, sequence, check character
            secret(
                    "(?<![0-9A-Za-z])[1-9][0-9]{5}(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
                            + "[0-9]{3}[0-9Xx](?![0-9A-Za-z])",
                    GONE),
            // 手机号码
            secret("(?<![0-9A-Za-z.-])1[3-9][0-9]{9}(?![0-9A-Za-z.-])", GONE));

    private Redaction() {}

    /** The text without what nobody may read. */
    static String of(String text) {
        String said = text;
        for (Secret secret : SECRETS) {
            said = secret.pattern().matcher(said).replaceAll(secret.left());
        }
        return said;
    }

    private static Secret secret(String pattern, String left) {
        return new Secret(Pattern.compile(pattern), left);
    }
}
