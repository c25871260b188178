package org.anjian.api.enterprisecheck.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checkplace.CheckPlaceId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprisecheck.CheckFrequency;
import org.anjian.api.enterprisecheck.CheckPlanId;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A check plan and the checks made under it: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param checks the last checks, newest last, at most {@link #CHECKS_KEPT}; the rest are in the timeline
 * @param checksMade how many checks were made in all
 * @param placeId the place in the register, where it is registered under that name
 * @param checkedMonths the months with at least one check, such as 2022-05
 * @param months the windows by month, the last {@link #MONTHS_KEPT} months
 * @param missedWindows the last windows without a check, at most {@link #CHECKS_KEPT}
 */
public record CheckPlanView(
        CheckPlanId id,
        long version,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        String place,
        CheckPlaceId placeId,
        String content,
        CheckFrequency frequency,
        List<Check> checks,
        int checksMade,
        List<String> missedWindows,
        List<String> checkedMonths,
        List<Month> months,
        Instant recordedAt) {

    /** How many checks and missed windows a document keeps, so that it does not grow without bound. */
    public static final int CHECKS_KEPT = 60;

    /** How many months of windows a document keeps. */
    public static final int MONTHS_KEPT = 24;

    public CheckPlanView {
        regionPath = List.copyOf(regionPath);
        checks = List.copyOf(checks);
        missedWindows = List.copyOf(missedWindows);
        checkedMonths = List.copyOf(checkedMonths);
        months = List.copyOf(months);
    }

    /** The windows that end in a month: with a check, without one, and without one but with a reason (QX24-19). */
    public record Month(String month, List<String> checked, List<String> missed, List<String> explained) {

        public Month {
            checked = List.copyOf(checked);
            missed = List.copyOf(missed);
            explained = List.copyOf(explained);
        }
    }

    /** A check; both values are kept where it was corrected (QJ22A-13d). */
    public record Check(
            String checkId,
            LocalDate on,
            String window,
            String result,
            boolean corrected,
            @Nullable String originalResult,
            @Nullable String correctionReason,
            List<HazardId> findings) {

        public Check {
            findings = List.copyOf(findings);
        }
    }
}
