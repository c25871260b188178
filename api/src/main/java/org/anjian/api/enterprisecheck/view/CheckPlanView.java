package org.anjian.api.enterprisecheck.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
        String content,
        CheckFrequency frequency,
        List<Check> checks,
        int checksMade,
        List<String> missedWindows,
        Instant recordedAt) {

    /** How many checks and missed windows a document keeps, so that it does not grow without bound. */
    public static final int CHECKS_KEPT = 60;

    public CheckPlanView {
        regionPath = List.copyOf(regionPath);
        checks = List.copyOf(checks);
        missedWindows = List.copyOf(missedWindows);
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
