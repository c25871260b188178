package org.anjian.api.hazard.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a statistic.
 *
 * @param asOf the day the figures speak of
 * @param total how many hazards match
 * @param totals the figures over all rows
 * @param rows one row a group, sorted by its keys; groups that count nothing are left out
 */
public record HazardStatistics(LocalDate asOf, long total, Figures totals, List<Row> rows) {

    public HazardStatistics {
        rows = List.copyOf(rows);
    }

    /**
     * The figures of a group.
     *
     * @param count how many; with the revoked ones only where the filter includes them
     * @param open how many were not closed
     * @param overdue how many were past due and not closed
     * @param closed how many were closed
     * @param closedInTime how many of those on or before their due date
     * @param revoked how many were declared void
     * @param medianDaysToClose the median of the days from issue to closing
     * @param p90DaysToClose the 90th percentile of the same
     */
    public record Figures(
            long count,
            long open,
            long overdue,
            long closed,
            long closedInTime,
            long revoked,
            @Nullable Double medianDaysToClose,
            @Nullable Double p90DaysToClose) {}

    /** A group: its keys in the order of the dimensions, and its figures. */
    public record Row(List<String> keys, Figures figures) {

        public Row {
            keys = List.copyOf(keys);
        }
    }
}
