package org.anjian.importing.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Evens out how people type. */
final class TableText {

    private static final Pattern REMARK = Pattern.compile("\\(.*?\\)");
    private static final Pattern NOT_IN_HEADING = Pattern.compile("[\\s_*:\\-]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u3000\\uFEFF]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\uFEFF\\u200B&&[^\\n\\t]]+");

    private TableText() {}

    /** A heading without case, width, spaces, marks and remarks in brackets. */
    static String heading(String text) {
        String plain =
                REMARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return NOT_IN_HEADING
                .matcher(plain)
                .replaceAll("")
                .replace("\uFEFF", "")
                .toLowerCase(Locale.ROOT);
    }

    /** A code, a date or one of a few words: half width and without spaces. */
    static String code(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    }

    /**
     * Free text: digits and spaces in half width, no invisible characters. Chinese punctuation stays as it is.
     */
    static String prose(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '０' && c <= '９') {
                plain.append((char) ('0' + c - '０'));
            } else {
                plain.append(c == '\u3000' || c == '\u00A0' ? ' ' : c);
            }
        }
        return INVISIBLE.matcher(plain).replaceAll("").strip();
    }
}
