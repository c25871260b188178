package org.anjian.api.standardization.query;

import java.time.LocalDate;
import org.anjian.api.page.Percent;
import org.jspecify.annotations.Nullable;

/**
 * How many enterprises hold a valid certificate (ML20-03).
 *
 * @param percent of all, to one decimal; null where there are none
 */
public record StandardizationRate(
        LocalDate asOf,
        long enterprises,
        long certified,
        @Nullable Double percent) {

    /** So many of so many. */
    public static StandardizationRate of(LocalDate asOf, long enterprises, long certified) {
        return new StandardizationRate(
                asOf, enterprises, certified, enterprises == 0 ? null : Percent.of(certified, enterprises));
    }
}
