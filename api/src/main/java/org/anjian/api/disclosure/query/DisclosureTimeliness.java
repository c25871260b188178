package org.anjian.api.disclosure.query;

import java.util.List;
import org.anjian.api.disclosure.view.DisclosureView;
import org.jspecify.annotations.Nullable;

/**
 * How far decisions were published in time (QJ16-06h).
 *
 * @param due how many were due; those whose decision was gone before do not count
 * @param onTime how many were published in time
 * @param late how many were published late
 * @param open how many are not published and still in time
 * @param overdue how many are not published, and their last day has passed
 * @param dueUnknown how many more are not published and have no last day yet, as the working-day calendar of its year is missing
 * @param onTimePercent the share in time of those that are published or overdue, in percent; null where there are none
 * @param meanWorkingDays from the decision to the publication; null where none was published
 * @param overdueList the overdue ones, the longest overdue first, at most {@value #LISTED}
 */
public record DisclosureTimeliness(
        long due,
        long onTime,
        long late,
        long open,
        long overdue,
        long dueUnknown,
        @Nullable Double onTimePercent,
        @Nullable Double meanWorkingDays,
        List<DisclosureView> overdueList) {

    /** The most that are listed. */
    public static final int LISTED = 50;

    public DisclosureTimeliness {
        overdueList = List.copyOf(overdueList);
    }
}
