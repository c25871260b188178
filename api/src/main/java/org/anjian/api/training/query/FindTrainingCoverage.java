package org.anjian.api.training.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Position;
import org.anjian.api.page.CalendarYears;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * How many of the declared staff passed a training in a year (QJ16-03h). Answered with a {@link TrainingCoverage}, or null
 * where no staff was declared.
 *
 * @param position a write of one's own to wait for
 */
public record FindTrainingCoverage(
        EnterpriseId enterprise, int year, @Nullable Position position) {

    public FindTrainingCoverage {
        Required.value(enterprise, "enterprise");
        CalendarYears.require(year);
    }
}
