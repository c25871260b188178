package org.anjian.api.safetymanager.query;

import java.time.LocalDate;
import org.anjian.api.page.DateInterval;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * Assessments counted by one dimension, and how the files stand. Answered with {@link AssessmentStatistics}.
 *
 * @param interval the calendar interval of {@link AssessmentDimension#PERIOD}
 * @param expiringWithinDays how many days ahead certificates are looked at
 * @param on the day of the question; today where it is null
 */
public record CountAssessments(
        AssessmentFilter filter,
        AssessmentDimension groupBy,
        DateInterval interval,
        int expiringWithinDays,
        @Nullable LocalDate on) {

    private static final int FARTHEST = 3_650;

    public CountAssessments {
        Required.value(filter, "filter");
        Required.value(groupBy, "groupBy");
        Required.value(interval, "interval");
        if (expiringWithinDays < 0 || expiringWithinDays > FARTHEST) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "expiringWithinDays");
        }
    }
}
