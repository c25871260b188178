package org.anjian.api.words;

/** One thing said in both languages. */
public record InWords(String zh, String en) {

    /** What is the same in both. */
    public static InWords same(String text) {
        return new InWords(text, text);
    }
}
