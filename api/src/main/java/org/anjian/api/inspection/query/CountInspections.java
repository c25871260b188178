package org.anjian.api.inspection.query;

import java.util.List;
import org.anjian.api.inspection.InspectionDimension;
import org.anjian.api.page.DateInterval;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/** Inspections by one to three dimensions. Answered with {@link InspectionStatistics}. */
public record CountInspections(InspectionFilter filter, List<InspectionDimension> groupBy, DateInterval interval) {

    /** The most dimensions of one statistic. */
    public static final int MOST_DIMENSIONS = 3;

    public CountInspections {
        Required.value(filter, "filter");
        groupBy = Required.list(groupBy, "groupBy");
        Required.value(interval, "interval");
        if (groupBy.size() > MOST_DIMENSIONS || groupBy.stream().distinct().count() < groupBy.size()) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "groupBy");
        }
    }
}
