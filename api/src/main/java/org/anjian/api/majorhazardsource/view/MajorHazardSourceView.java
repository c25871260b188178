package org.anjian.api.majorhazardsource.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.majorhazardsource.FilingRecipient;
import org.anjian.api.majorhazardsource.HazardSourceLevel;
import org.anjian.api.majorhazardsource.HazardSourceState;
import org.anjian.api.majorhazardsource.HazardSourceWatch;
import org.anjian.api.majorhazardsource.MajorHazardSourceId;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A major hazard source, its assessments and its filing: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param cycleMonths months between two assessments
 * @param assessmentValidUntil the last day on which the last assessment counts
 * @param assessments the last assessments, newest last, at most {@link #KEPT}
 * @param watches the last inspections, tests and spells of monitoring, newest last, at most {@link #KEPT}
 * @param toldOn when people were last told the emergency measures
 */
public record MajorHazardSourceView(
        MajorHazardSourceId id,
        long version,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        String name,
        HazardSourceState state,
        String location,
        String content,
        LocalDate identifiedOn,
        @Nullable HazardSourceLevel level,
        @Nullable String protection,
        int cycleMonths,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate lastAssessedOn,
        @Nullable LocalDate assessmentValidUntil,
        List<Assessment> assessments,
        @Nullable LocalDate lastWatchedOn,
        List<Watch> watches,
        @Nullable LocalDate toldOn,
        @Nullable String safetyMeasures,
        @Nullable String emergencyMeasures,
        List<FilingRecipient> recipients,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate deregisteredOn,
        @Nullable String deregistrationReason,
        Instant recordedAt) {

    /** How many entries a list of the document keeps, the last ones, so that it does not grow without bound. */
    public static final int KEPT = 60;

    public MajorHazardSourceView {
        regionPath = List.copyOf(regionPath);
        assessments = List.copyOf(assessments);
        watches = List.copyOf(watches);
        recipients = List.copyOf(recipients);
    }

    /** An assessment. */
    public record Assessment(LocalDate on, String assessor, HazardSourceLevel level, String conclusion) {}

    /** An inspection, a test or a spell of monitoring. */
    public record Watch(LocalDate on, HazardSourceWatch watch, String result) {}

    /** Whether it counts as a major hazard source of the enterprise: it was not deregistered. */
    public boolean counts() {
        return state != HazardSourceState.DEREGISTERED;
    }
}
