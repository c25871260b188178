package org.anjian.api.casefile.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.CalendarYears;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * How many counties of a region had their case files assessed in a year (QJ16-07d). Answered with an
 * {@link AssessmentCoverage}.
 *
 * @param position the reader's own last write, to wait for
 */
public record FindAssessmentCoverage(
        RegionCode region, int year, @Nullable Position position) {

    public FindAssessmentCoverage {
        CalendarYears.require(year);
    }
}
