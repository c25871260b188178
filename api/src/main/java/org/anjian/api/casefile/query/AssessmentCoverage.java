package org.anjian.api.casefile.query;

import java.util.List;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * The counties that were assessed in a year. Answers {@link FindAssessmentCoverage}.
 *
 * @param required how many there must be at least
 * @param rate assessed by all; null where there are no counties
 * @param satisfied whether there are enough
 * @param notAssessed the counties that were not
 */
public record AssessmentCoverage(
        int year,
        int counties,
        int assessed,
        int required,
        @Nullable Double rate,
        boolean satisfied,
        List<RegionCode> notAssessed) {

    public AssessmentCoverage {
        notAssessed = List.copyOf(notAssessed);
    }
}
