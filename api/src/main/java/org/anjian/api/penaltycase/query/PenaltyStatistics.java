package org.anjian.api.penaltycase.query;

import java.util.List;
import org.anjian.api.penaltycase.PenaltyStage;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a statistic. What there is nothing to compute from is null, never zero.
 *
 * @param total how many cases match
 * @param totals the figures over all of them
 * @param fines how the fines as they are now are distributed
 * @param stageDays the days spent in each stage that was left; empty where it was not asked for
 * @param rows one row a group, sorted by its keys
 */
public record PenaltyStatistics(
        long total, Figures totals, List<FineBand> fines, List<StageDays> stageDays, List<Row> rows) {

    public PenaltyStatistics {
        fines = List.copyOf(fines);
        stageDays = List.copyOf(stageDays);
        rows = List.copyOf(rows);
    }

    /**
     * The figures of a group. Shares are between 0 and 1 of the decided cases.
     *
     * @param decided how many penalties were decided
     * @param initialFen the sum of the fines as they were decided
     * @param finalFen the sum of the fines as they are now, without those that are gone
     * @param medianFen the median of the fines as they are now
     * @param daysToDecide from filing to decision: median
     * @param p90DaysToDecide the 90th percentile of the same
     */
    public record Figures(
            long count,
            long decided,
            long noPenalty,
            long closed,
            @Nullable Long initialFen,
            @Nullable Long finalFen,
            @Nullable Long paidFen,
            @Nullable Double medianFen,
            @Nullable Double p90Fen,
            @Nullable Double daysToDecide,
            @Nullable Double p90DaysToDecide,
            @Nullable Double shareHeard,
            @Nullable Double shareLegallyReviewed,
            @Nullable Double shareContested,
            @Nullable Double shareReconsidered,
            @Nullable Double shareOverturned,
            @Nullable Double sharePaid,
            @Nullable Double shareToCourt) {}

    /** How many fines lie in a band: from the one amount to below the other, in fen; open at its ends. */
    public record FineBand(@Nullable Long fromFen, @Nullable Long belowFen, long count) {}

    /** The days that cases spent in a stage. */
    public record StageDays(
            PenaltyStage stage,
            long count,
            @Nullable Double median,
            @Nullable Double p90) {}

    /** A group: its keys in the order of the dimensions, and its figures. */
    public record Row(List<String> keys, Figures figures) {

        public Row {
            keys = List.copyOf(keys);
        }
    }
}
