package org.anjian.api.penaltycase.query;

import org.jspecify.annotations.Nullable;

/**
 * How the closed cases of a year stand to the three systems. Answers {@link CountThreeSystems}.
 *
 * @param closed the cases that the regulator closed in the year
 * @param kept those of which nothing is missing
 * @param checked those that somebody checked
 * @param rate in percent of the closed cases; null where there are none
 */
public record ThreeSystemsRate(
        String regulator,
        int year,
        long closed,
        long kept,
        long checked,
        @Nullable Double rate,
        SystemCounts publicity,
        SystemCounts recording,
        SystemCounts legalReview) {

    /**
     * How many cases kept to one of the systems.
     *
     * @param rate in percent of the cases that had to; null where there are none
     */
    public record SystemCounts(
            long ok,
            long missing,
            long notApplicable,
            @Nullable Double rate) {}
}
