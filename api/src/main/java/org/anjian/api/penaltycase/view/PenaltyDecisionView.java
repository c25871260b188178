package org.anjian.api.penaltycase.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.SourceRecord;
import org.anjian.api.penaltycase.CourtRuling;
import org.anjian.api.penaltycase.FineAccount;
import org.anjian.api.penaltycase.ImposedFine;
import org.anjian.api.penaltycase.Instalment;
import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.Procedure;
import org.anjian.api.penaltycase.RemedyKind;
import org.anjian.api.penaltycase.RemedyOutcome;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * A penalty decision and what became of it (行政处罚决定): also for the party. A case without one has a document in which
 * everything but the identity is null, and is no decision.
 *
 * @param initialFen the fine as it was decided, in fen; null where the source does not say
 * @param fineFen the fine as it is now, with the daily ones
 * @param account what is owed, as of the last event that counted it; null before the service
 * @param amounts the initial amount and every later one, with what changed it
 * @param failureToAbateFen the penalty for a failure to abate, taken over from another system
 */
public record PenaltyDecisionView(
        PenaltyCaseId id,
        long version,
        @Nullable String decisionNumber,
        @Nullable Procedure procedure,
        @Nullable SubjectKind subjectKind,
        @Nullable PersonId person,
        @Nullable EnterpriseId enterpriseId,
        @Nullable String enterpriseName,
        @Nullable Sector sector,
        @Nullable RegionCode region,
        List<String> regionPath,
        @Nullable PenaltyStage stage,
        @Nullable String facts,
        @Nullable String basis,
        List<String> articles,
        List<ImposedFine> fines,
        List<PenaltyKind> kinds,
        @Nullable Long initialFen,
        @Nullable Long fineFen,
        long confiscationFen,
        @Nullable String deviationReason,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate serveBy,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate payBy,
        @Nullable LocalDate reviewUntil,
        @Nullable LocalDate suitUntil,
        @Nullable LocalDate courtFrom,
        @Nullable LocalDate courtUntil,
        @Nullable FineAccount account,
        List<AmountEntry> amounts,
        List<Instalment> instalments,
        List<RemedyEntry> remedies,
        boolean overturned,
        List<CorrectionEntry> corrections,
        @Nullable LocalDate demandedOn,
        @Nullable LocalDate applyAfter,
        @Nullable LocalDate courtAppliedOn,
        @Nullable String court,
        @Nullable CourtRuling courtRuling,
        @Nullable LocalDate paidOn,
        @Nullable LocalDate revokedOn,
        @Nullable LocalDate closedOn,
        @Nullable LocalDate contestedOn,
        @Nullable Long failureToAbateFen,
        @Nullable String citationType,
        @Nullable String accident,
        @Nullable String inspection,
        List<String> hazards,
        @Nullable SourceRecord sourceRecord,
        Instant recordedAt) {

    /** The most entries of a history that a document keeps. */
    public static final int KEPT = 200;

    public PenaltyDecisionView {
        regionPath = List.copyOf(regionPath);
        articles = List.copyOf(articles);
        fines = List.copyOf(fines);
        kinds = List.copyOf(kinds);
        amounts = List.copyOf(amounts);
        instalments = List.copyOf(instalments);
        remedies = List.copyOf(remedies);
        corrections = List.copyOf(corrections);
        hazards = List.copyOf(hazards);
    }

    /** Whether there is a decision at all. */
    public boolean isDecided() {
        return decidedOn != null;
    }

    /**
     * An amount and the event that set it.
     *
     * @param fineFen the fine from then on, in fen; null where the source does not say
     */
    public record AmountEntry(
            String event, LocalDate on, @Nullable Long fineFen, String reason) {}

    /** A remedy: when it was filed and how it ended, where it did. */
    public record RemedyEntry(
            RemedyKind kind,
            String body,
            LocalDate filedOn,
            @Nullable RemedyOutcome outcome,
            @Nullable LocalDate concludedOn) {}

    /** A clerical error that was corrected. */
    public record CorrectionEntry(String previous, String corrected, String reason, LocalDate on) {}
}
