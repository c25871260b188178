package org.anjian.query.feed;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A month of the register.
 *
 * @param before the last position before it
 * @param last its last position, or the one before it where it has none
 * @param revision counts up whenever a line of the month is added or loses its record
 * @param closedAt since when no line can be added; null while it runs
 */
record PublicMonth(
        YearMonth month,
        long before,
        long last,
        long revision,
        @Nullable Instant closedAt) {

    /** How many lines it has. */
    long rows() {
        return last - before;
    }

    /** Whether it is over. */
    boolean isClosed() {
        return closedAt != null;
    }
}
