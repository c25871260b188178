package org.anjian.query.feed.web;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.anjian.api.feed.FeedRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;

/** Reads what a request asks for, and says which value is wrong. */
public final class Wanted {

    private Wanted() {}

    /** A position. */
    public static long position(@Nullable String text, long absent, String field) {
        if (text == null) {
            return absent;
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException malformed) {
            // a number, but beyond every position that there will be
            throw new RefusedException(
                    text.matches("[+-]?\\d{19,400}") ? FeedRefusal.POSITION_UNKNOWN : FeedRefusal.POSITION_MALFORMED,
                    field);
        }
    }

    /** How many. */
    public static int limit(@Nullable String text, int absent) {
        if (text == null) {
            return absent;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException malformed) {
            throw new RefusedException(FeedRefusal.LIMIT_OUT_OF_RANGE, "limit");
        }
    }

    /** A month. */
    static YearMonth month(String text) {
        if (!text.matches("\\d{4}-\\d{2}")) {
            throw new RefusedException(FeedRefusal.MONTH_MALFORMED, "month");
        }
        try {
            return YearMonth.parse(text);
        } catch (DateTimeException malformed) {
            throw new RefusedException(FeedRefusal.MONTH_MALFORMED, "month");
        }
    }

    /**
     * Which of several representations the reader likes best; the first where it likes all the same.
     *
     * @param accept the header; null where there is none
     */
    static MediaType best(@Nullable String accept, List<MediaType> offered) {
        if (accept == null || accept.isBlank()) {
            return offered.getFirst();
        }
        try {
            List<MediaType> liked = MediaType.parseMediaTypes(accept);
            MimeTypeUtils.sortBySpecificity(liked);
            return liked.stream()
                    .filter(type -> type.getQualityValue() > 0)
                    .sorted((one, other) -> Double.compare(other.getQualityValue(), one.getQualityValue()))
                    .flatMap(type -> offered.stream().filter(type::includes))
                    .findFirst()
                    .orElseThrow(() -> new RefusedException(FeedRefusal.NOT_ACCEPTABLE, "Accept"));
        } catch (InvalidMediaTypeException | InvalidMimeTypeException malformed) {
            throw new RefusedException(FeedRefusal.NOT_ACCEPTABLE, "Accept");
        }
    }
}
