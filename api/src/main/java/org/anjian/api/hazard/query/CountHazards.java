package org.anjian.api.hazard.query;

import java.util.List;
import org.anjian.api.page.DateInterval;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/**
 * Hazards counted by one to three dimensions. Answered with {@link HazardStatistics}.
 *
 * @param interval how date dimensions are grouped
 */
public record CountHazards(HazardFilter filter, List<HazardDimension> groupBy, DateInterval interval) {

    private static final int MOST_DIMENSIONS = 3;

    public CountHazards {
        groupBy = List.copyOf(groupBy);
        if (groupBy.isEmpty()
                || groupBy.size() > MOST_DIMENSIONS
                || groupBy.stream().distinct().count() < groupBy.size()) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "groupBy");
        }
    }
}
