package org.anjian.api.insurance.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.insurance.InsuranceId;
import org.anjian.api.insurance.InsuranceType;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * The insurance of an enterprise as its events tell it: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param policies the last ones, newest last
 * @param lapses those after which nothing was insured since
 * @param endedOn when the enterprise was closed
 */
public record InsuranceView(
        InsuranceId id,
        long version,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        Sector sector,
        List<Policy> policies,
        List<Lapse> lapses,
        List<Fee> fees,
        @Nullable LocalDate endedOn,
        Instant recordedAt) {

    /** The policies that the document keeps; the events keep all. */
    public static final int KEPT = 100;

    /**
     * A policy.
     *
     * @param from the first day of cover
     * @param until the last day of cover, the earlier one where it was cancelled
     */
    public record Policy(
            String number,
            InsuranceType type,
            String insurer,
            long sumInsuredFen,
            LocalDate from,
            LocalDate until,
            @Nullable Integer insuredHeads,
            @Nullable String cancelledBecause) {

        /** Whether it covers a day. */
        public boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    /** A policy that ended with nothing after it. */
    public record Lapse(InsuranceType type, String policyNumber, LocalDate lapsedOn) {}

    /** The safety fee of a year. */
    public record Fee(int year, long amountFen) {}

    public InsuranceView {
        regionPath = List.copyOf(regionPath);
        policies = List.copyOf(policies);
        lapses = List.copyOf(lapses);
        fees = List.copyOf(fees);
    }
}
