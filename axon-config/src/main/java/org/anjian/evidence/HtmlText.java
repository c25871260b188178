package org.anjian.evidence;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.anjian.api.words.InWords;
import org.springframework.web.util.HtmlUtils;

/**
 * Writes HTML as it comes. Whatever is not ours is escaped, its direction is kept to itself, and marks that nobody would see,
 * such as those that turn the direction of the text around, are shown by their codes.
 */
final class HtmlText {

    private final Writer out;

    HtmlText(Writer out) {
        this.out = out;
    }

    /** Markup of ours. */
    HtmlText raw(String markup) throws IOException {
        out.write(markup);
        return this;
    }

    /** Words of ours, in both languages. */
    HtmlText label(String zh, String en) throws IOException {
        return raw(safe(zh)).raw(" ").english(en);
    }

    /** A value of the ledger. */
    HtmlText value(String text) throws IOException {
        return raw("<bdi>").raw(shown(text)).raw("</bdi>");
    }

    /** A value in words; the English is left out where it is the same. */
    HtmlText value(InWords words) throws IOException {
        value(words.zh());
        if (!words.en().equals(words.zh())) {
            raw(" <span lang=\"en\"><bdi>").raw(shown(words.en())).raw("</bdi></span>");
        }
        return this;
    }

    /** Something small that is said in English beside the Chinese. */
    HtmlText english(String words) throws IOException {
        return raw("<span lang=\"en\">").raw(safe(words)).raw("</span>");
    }

    /** As it may stand in text and in attributes. */
    static String safe(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }

    /** A value where there can be no markup, as in a title. */
    static String plain(String text) {
        return marked(text, "[", "]");
    }

    private static String shown(String text) {
        return marked(text, "<span class=\"mark\">", "</span>");
    }

    private static String marked(String text, String before, String after) {
        StringBuilder shown = new StringBuilder(text.length() + 16);
        safe(text).codePoints().forEach(point -> {
            if (isUnseen(point)) {
                shown.append(before)
                        .append(String.format(Locale.ROOT, "U+%04X", point))
                        .append(after);
            } else {
                shown.appendCodePoint(point);
            }
        });
        return shown.toString();
    }

    private static boolean isUnseen(int point) {
        return Character.getType(point) == Character.FORMAT
                || Character.isISOControl(point) && point != '\n' && point != '\t'
                || Character.getType(point) == Character.SURROGATE;
    }
}
