package org.anjian.api.compliancesurvey.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.compliancesurvey.ComplianceFileId;
import org.anjian.api.compliancesurvey.MotiveCount;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * How the rules of an enterprise are obeyed: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param surveys the last surveys by day, at most {@link #SURVEYS_KEPT}; the rest are in the timeline
 */
public record ComplianceFileView(
        ComplianceFileId id,
        long version,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        List<Survey> surveys,
        Instant recordedAt) {

    /** How many surveys a document keeps, so that it does not grow without bound. */
    public static final int SURVEYS_KEPT = 120;

    public ComplianceFileView {
        regionPath = List.copyOf(regionPath);
        surveys = List.copyOf(surveys);
    }

    /**
     * A survey, compared with the one before it.
     *
     * @param rate compliant of surveyed, between 0 and 1
     * @param previousRate the rate of the survey before it; null for the first
     */
    public record Survey(
            LocalDate on,
            int surveyed,
            int compliant,
            List<MotiveCount> motives,
            double rate,
            @Nullable Double previousRate,
            @Nullable LocalDate previousOn) {

        public Survey {
            motives = List.copyOf(motives);
        }
    }
}
