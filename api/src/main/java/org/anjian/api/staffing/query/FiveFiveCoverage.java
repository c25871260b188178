package org.anjian.api.staffing.query;

import java.time.LocalDate;
import org.anjian.api.page.Percent;
import org.jspecify.annotations.Nullable;

/**
 * How many enterprises have the complete responsibility system (五落实五到位, QJ16-03j).
 *
 * @param enterprises how many there are
 * @param complete how many of them have all ten items
 * @param overdue how many of the others should have had them by then
 * @param percent complete of all, to one decimal; null where there are none
 */
public record FiveFiveCoverage(
        LocalDate asOf,
        long enterprises,
        long complete,
        long overdue,
        @Nullable Double percent) {

    /** All enterprises above the designated scale: by the end of June 2016 (QJ16-03j). */
    public static final LocalDate ABOVE_SCALE_BY = LocalDate.of(2016, 6, 30);

    /** All enterprises: by the end of 2016 (QJ16-03j). */
    public static final LocalDate ALL_BY = LocalDate.of(2016, 12, 31);

    /** Enterprises of one scale: how many there are, and how many are complete. */
    public record Share(long enterprises, long complete) {

        long incomplete() {
            return enterprises - complete;
        }
    }

    /** The coverage on a day, by scale; an enterprise of unknown scale counts as below it. */
    public static FiveFiveCoverage of(LocalDate asOf, Share above, Share others) {
        long overdue = (asOf.isAfter(ABOVE_SCALE_BY) ? above.incomplete() : 0)
                + (asOf.isAfter(ALL_BY) ? others.incomplete() : 0);
        long all = above.enterprises() + others.enterprises();
        long complete = above.complete() + others.complete();
        return new FiveFiveCoverage(asOf, all, complete, overdue, all == 0 ? null : Percent.of(complete, all));
    }
}
