package org.anjian.api.insurance.query;

import java.time.LocalDate;
import org.anjian.api.page.Percent;
import org.jspecify.annotations.Nullable;

/**
 * How many of the staff, migrant workers included, have work-injury insurance (KM-3.2.2).
 *
 * @param employees how many there are, where known
 * @param insured how many are insured by policies in force
 * @param uninsured how many are not; null where the head count is unknown
 * @param percent insured of all, to one decimal; null where the head count is unknown or zero
 */
public record WorkInjuryCoverage(
        LocalDate asOf,
        @Nullable Integer employees,
        int insured,
        @Nullable Integer uninsured,
        @Nullable Double percent) {

    /** The coverage of a head count; more insured than employed is full coverage. */
    public static WorkInjuryCoverage of(LocalDate asOf, @Nullable Integer employees, int insured) {
        if (employees == null) {
            return new WorkInjuryCoverage(asOf, null, insured, null, null);
        }
        int counted = Math.min(insured, employees);
        Double percent = employees == 0 ? null : Percent.of(counted, employees);
        return new WorkInjuryCoverage(asOf, employees, insured, employees - counted, percent);
    }
}
