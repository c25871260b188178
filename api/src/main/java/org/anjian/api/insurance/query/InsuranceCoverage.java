package org.anjian.api.insurance.query;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.insurance.InsuranceType;
import org.anjian.api.page.Percent;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * How many enterprises of a sector have each insurance that the sector requires (QJ16-13a).
 *
 * @param enterprises how many there are
 * @param types one a required type
 */
public record InsuranceCoverage(Sector sector, LocalDate asOf, long enterprises, List<OfType> types) {

    public InsuranceCoverage {
        types = List.copyOf(types);
    }

    /**
     * The coverage of one type.
     *
     * @param insured how many have a policy in force
     * @param percent of all, to one decimal; null where there are none
     */
    public record OfType(
            InsuranceType type, long insured, @Nullable Double percent) {

        /** So many insured of so many. */
        public static OfType of(InsuranceType type, long insured, long enterprises) {
            return new OfType(type, insured, enterprises == 0 ? null : Percent.of(insured, enterprises));
        }
    }
}
