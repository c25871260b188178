package org.anjian.api.correctionorder.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.correctionorder.CorrectionOrderId;
import org.anjian.api.correctionorder.CorrectionOrderState;
import org.anjian.api.correctionorder.CorrectionResult;
import org.anjian.api.correctionorder.CorrectionTarget;
import org.anjian.api.correctionorder.OrderOrigin;
import org.anjian.api.correctionorder.OverdueFine;
import org.anjian.api.correctionorder.SuspensionTerms;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.Evidence;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.staffing.OverdueMeasure;
import org.jspecify.annotations.Nullable;

/**
 * An order to correct, what became of it, and what followed: the read model's document.
 *
 * @param version how many events were folded, also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param orderedBy the account
 * @param levelReason why a body above the county acted, where one did (QJ16-11g)
 * @param dueOn the last day, as extended
 * @param extendedFrom the last day before the last extension
 * @param corrections the reported corrections and what their verification found, newest last, at most {@link #KEPT}
 * @param overdueOn the day that began when it became overdue
 * @param suspendedOn when production was suspended for rectification
 * @param due what is to be decided, while it is overdue
 */
public record CorrectionOrderView(
        CorrectionOrderId id,
        long version,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        CorrectionTarget target,
        @Nullable PersonId person,
        OrderOrigin origin,
        String regulator,
        CorrectionOrderState state,
        String violation,
        String legalBasis,
        String demand,
        String orderedBy,
        @Nullable String levelReason,
        LocalDate orderedOn,
        LocalDate dueOn,
        @Nullable LocalDate extendedFrom,
        @Nullable String extensionReason,
        List<Correction> corrections,
        @Nullable String refusal,
        @Nullable LocalDate dailyPenaltyFrom,
        @Nullable LocalDate overdueOn,
        @Nullable LocalDate suspendedOn,
        List<OverdueMeasure> due,
        @Nullable Suspension suspension,
        @Nullable LocalDate correctedOn,
        @Nullable String revocationReason,
        Instant recordedAt) {

    public CorrectionOrderView {
        regionPath = List.copyOf(regionPath);
        corrections = List.copyOf(corrections);
        due = List.copyOf(due);
    }

    /** How many reported corrections the document keeps, so that it does not grow without bound. */
    public static final int KEPT = 60;

    /**
     * A reported correction.
     *
     * @param result null while it is not verified
     */
    public record Correction(
            LocalDate on,
            String description,
            List<Evidence> evidence,
            @Nullable String record,
            String reportedBy,
            @Nullable CorrectionResult result,
            @Nullable String opinion,
            @Nullable String verifiedBy) {

        public Correction {
            evidence = List.copyOf(evidence);
        }
    }

    /** What followed the overdue order. */
    public record Suspension(
            LocalDate decidedOn,
            @Nullable SuspensionTerms terms,
            OverdueFine fine,
            String legalBasis,
            String reason,
            String decidedBy,
            @Nullable LocalDate reinspectedOn,
            @Nullable CorrectionResult reinspection,
            @Nullable String reinspectionOpinion) {}
}
