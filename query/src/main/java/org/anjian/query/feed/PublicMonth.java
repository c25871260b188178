package org.anjian.query.feed;

import java.time.Instant;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A month of the register.
 *
 * @param before the last position before it
 * @param last its last position, or the one before it where it has none
 * @param revision counts up whenever a line is added to the month or loses its record, and when it is closed
 * @param closedAt since when no line can be added; null while it runs
 */
public record PublicMonth(
        YearMonth month,
        long before,
        long last,
        long revision,
        @Nullable Instant closedAt) {

    /** How many lines it has. */
    public long rows() {
        return last - before;
    }

    /** Whether it is over. */
    public boolean isClosed() {
        return closedAt != null;
    }
}
