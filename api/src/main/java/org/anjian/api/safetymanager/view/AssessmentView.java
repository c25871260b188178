package org.anjian.api.safetymanager.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.assessmentscheme.AssessmentSchemeId;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.safetymanager.AssessmentEntry;
import org.anjian.api.safetymanager.AssessmentKind;
import org.anjian.api.safetymanager.AssessmentResult;
import org.anjian.api.safetymanager.PartResult;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * One event about an assessment, as it was recorded: the assessment, an objection, a correction. None replaces another.
 *
 * @param id the event's identifier
 * @param aggregateId the file of the safety manager
 * @param version the version of the file after it
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param accounts the account of the person at that post
 * @param kind null for an objection and its rejection
 * @param assessedOn the day of the assessment; for a correction, the day of the assessment corrected
 * @param previousResult the result before a correction
 * @param reason the reason of a correction, an objection or its rejection
 */
public record AssessmentView(
        String id,
        String aggregateId,
        long version,
        AssessmentEntry entry,
        String assessmentId,
        PersonId personId,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        Sector sector,
        List<String> accounts,
        @Nullable AssessmentKind kind,
        @Nullable AssessmentSchemeId schemeId,
        @Nullable Integer schemeVersion,
        List<PartResult> parts,
        @Nullable AssessmentResult result,
        @Nullable AssessmentResult previousResult,
        @Nullable String assessor,
        @Nullable String organisation,
        List<Evidence> evidence,
        @Nullable String reason,
        LocalDate on,
        @Nullable LocalDate assessedOn,
        Instant recordedAt) {

    public AssessmentView {
        regionPath = List.copyOf(regionPath);
        accounts = List.copyOf(accounts);
        parts = List.copyOf(parts);
        evidence = List.copyOf(evidence);
    }
}
