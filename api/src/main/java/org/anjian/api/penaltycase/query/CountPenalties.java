package org.anjian.api.penaltycase.query;

import java.util.List;
import org.anjian.api.page.DateInterval;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/**
 * Cases counted by one to three dimensions. Answered with {@link PenaltyStatistics}.
 *
 * @param interval how date dimensions are grouped
 * @param withStageDays whether the days spent in each stage are asked for
 */
public record CountPenalties(
        PenaltyCaseFilter filter, List<PenaltyDimension> groupBy, DateInterval interval, boolean withStageDays) {

    private static final int MOST_DIMENSIONS = 3;

    public CountPenalties {
        groupBy = List.copyOf(groupBy);
        if (groupBy.isEmpty()
                || groupBy.size() > MOST_DIMENSIONS
                || groupBy.stream().distinct().count() < groupBy.size()) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "groupBy");
        }
    }
}
