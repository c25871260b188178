package org.anjian.api.feed;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What happened to a public record, for whoever keeps a copy. */
public enum PublicOperation {
    /** It is new. */
    PUBLISH("公开"),
    /** It reads otherwise from now on: a correction, or what the enterprise says of it. */
    CORRECT("更正"),
    /** It is gone before its time: copies are to be deleted. */
    WITHDRAW("撤回"),
    /** Its time is over: copies are to be deleted. */
    EXPIRE("到期"),
    /** It was withdrawn, and is public again. */
    RESTORE("恢复");

    private final String zh;

    PublicOperation(String zh) {
        this.zh = zh;
    }

    /** The word for it in the feeds, such as {@code publish}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The operation of a word of the feeds. */
    @JsonCreator
    public static PublicOperation ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The word for it in Chinese. */
    public String zh() {
        return zh;
    }

    /** Whether there is nothing more to read after it than a tombstone. */
    public boolean isEnd() {
        return this == WITHDRAW || this == EXPIRE;
    }
}
