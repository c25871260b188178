package org.anjian.api.enforcementmeasure.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.correctionorder.CorrectionResult;
import org.anjian.api.correctionorder.OrderOrigin;
import org.anjian.api.enforcementmeasure.EnforcementMeasureId;
import org.anjian.api.enforcementmeasure.EnforcementMeasureState;
import org.anjian.api.enforcementmeasure.MeasureConversion;
import org.anjian.api.enforcementmeasure.MeasureKind;
import org.anjian.api.enforcementmeasure.MeasureTerms;
import org.anjian.api.enforcementmeasure.MeasureUrgency;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.jspecify.annotations.Nullable;

/**
 * An enforcement measure from its proposal to its end: the read model's document.
 *
 * @param version how many events were folded, also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param shownTo the enterprise, once it was told of the measure
 * @param proposedBy the account
 * @param levelReason why a body above the county acted, where one did (QJ16-11g)
 * @param noticedAt when the written notice was given
 * @param until the last day, as extended
 * @param officers the accounts of who carried it out
 * @param refusal how it was not obeyed
 * @param reinspections what was seen when it was inspected again, newest last, at most 60
 * @param extendedFrom the last day before the extension
 */
public record EnforcementMeasureView(
        EnforcementMeasureId id,
        long version,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        MeasureKind kind,
        OrderOrigin origin,
        String regulator,
        EnforcementMeasureState state,
        @Nullable EnterpriseId shownTo,
        String powerItem,
        String grounds,
        String legalBasis,
        String proposedBy,
        LocalDate proposedOn,
        @Nullable String levelReason,
        @Nullable String approvedBy,
        @Nullable LocalDate approvedOn,
        @Classified(Level.INTERNAL) @Nullable String approvalOpinion,
        @Classified(Level.INTERNAL) @Nullable String rejectionReason,
        @Nullable Instant noticedAt,
        @Nullable String noticeRecipient,
        @Nullable Instant imposedAt,
        @Nullable MeasureTerms terms,
        @Nullable LocalDate until,
        @Nullable MeasureUrgency urgency,
        List<String> officers,
        @Nullable String refusal,
        List<Reinspection> reinspections,
        @Nullable LocalDate extendedFrom,
        @Nullable String extensionReason,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        @Nullable MeasureConversion convertedInto,
        @Nullable String convertedRecord,
        Instant recordedAt) {

    public EnforcementMeasureView {
        regionPath = List.copyOf(regionPath);
        officers = List.copyOf(officers);
        reinspections = List.copyOf(reinspections);
    }

    /** How many inspections the document keeps, so that it does not grow without bound. */
    public static final int KEPT = 60;

    /** An inspection of what stands still. */
    public record Reinspection(LocalDate on, CorrectionResult result, String opinion, String inspectedBy) {}
}
