package org.anjian.api.training.query;

import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.training.TrainingCategory;
import org.jspecify.annotations.Nullable;

/**
 * How many of the declared staff passed a training in a year (QJ16-03h).
 *
 * @param staff all staff declared
 * @param passed how many people passed
 * @param rate between 0 and 1
 * @param shortOfHours the principals and safety managers trained for fewer hours than the year asks for (NL-PX)
 * @param allPassed whether all staff is qualified (全员培训合格)
 */
public record TrainingCoverage(
        EnterpriseId enterpriseId,
        int year,
        int staff,
        int passed,
        double rate,
        boolean allPassed,
        List<String> shortOfHours,
        List<GroupCoverage> byGroup) {

    public TrainingCoverage {
        shortOfHours = List.copyOf(shortOfHours);
        byGroup = List.copyOf(byGroup);
    }

    /**
     * The coverage of one group.
     *
     * @param rate between 0 and 1; null where the group has nobody
     */
    public record GroupCoverage(
            TrainingCategory category,
            int staff,
            int passed,
            @Nullable Double rate) {}
}
