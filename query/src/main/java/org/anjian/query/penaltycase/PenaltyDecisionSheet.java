package org.anjian.query.penaltycase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.penaltycase.CourtRuling;
import org.anjian.api.penaltycase.FineAccount;
import org.anjian.api.penaltycase.ImposedFine;
import org.anjian.api.penaltycase.Instalment;
import org.anjian.api.penaltycase.PenaltyCaseSubject;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.Procedure;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.penaltycase.event.PenaltyCaseTakenOver;
import org.anjian.api.penaltycase.view.PenaltyDecisionView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.LastEntries;
import org.jspecify.annotations.Nullable;

/** A view of a decision while one event is applied to it; lives no longer than that. */
final class PenaltyDecisionSheet {

    private final @Nullable PenaltyDecisionView before;

    @Nullable
    String decisionNumber;

    @Nullable
    Procedure procedure;

    PenaltyStage stage = PenaltyStage.CLUE;

    @Nullable
    String facts;

    @Nullable
    String basis;

    List<String> articles = List.of();
    List<ImposedFine> fines = List.of();
    List<PenaltyKind> kinds = List.of();

    @Nullable
    Long initialFen;

    @Nullable
    Long fineFen;

    long confiscationFen;

    @Nullable
    String deviationReason;

    @Nullable
    LocalDate decidedOn;

    @Nullable
    LocalDate serveBy;

    @Nullable
    LocalDate servedOn;

    @Nullable
    EnforcementDays days;

    FineAccount account = FineAccount.EMPTY;
    final List<PenaltyDecisionView.AmountEntry> amounts = new ArrayList<>();
    List<Instalment> instalments = List.of();
    final List<PenaltyDecisionView.RemedyEntry> remedies = new ArrayList<>();
    boolean overturned;
    final List<PenaltyDecisionView.CorrectionEntry> corrections = new ArrayList<>();

    @Nullable
    LocalDate demandedOn;

    @Nullable
    LocalDate applyAfter;

    @Nullable
    LocalDate courtAppliedOn;

    @Nullable
    String court;

    @Nullable
    CourtRuling courtRuling;

    @Nullable
    LocalDate paidOn;

    @Nullable
    LocalDate revokedOn;

    @Nullable
    LocalDate closedOn;

    @Nullable
    LocalDate contestedOn;

    @Nullable
    Long failureToAbateFen;

    @Nullable
    PenaltyCaseTakenOver takenOver;

    /** The days that follow from the service. */
    record EnforcementDays(
            LocalDate payBy,
            LocalDate reviewUntil,
            LocalDate suitUntil,
            @Nullable LocalDate courtFrom,
            @Nullable LocalDate courtUntil) {}

    PenaltyDecisionSheet(@Nullable PenaltyDecisionView view) {
        before = view;
        if (view == null) {
            return;
        }
        decisionNumber = view.decisionNumber();
        procedure = view.procedure();
        stage = view.stage() == null ? PenaltyStage.CLUE : view.stage();
        facts = view.facts();
        basis = view.basis();
        articles = view.articles();
        fines = view.fines();
        kinds = view.kinds();
        initialFen = view.initialFen();
        fineFen = view.fineFen();
        confiscationFen = view.confiscationFen();
        deviationReason = view.deviationReason();
        decidedOn = view.decidedOn();
        serveBy = view.serveBy();
        servedOn = view.servedOn();
        if (view.payBy() != null && view.reviewUntil() != null && view.suitUntil() != null) {
            days = new EnforcementDays(
                    view.payBy(), view.reviewUntil(), view.suitUntil(), view.courtFrom(), view.courtUntil());
        }
        account = view.account() == null ? FineAccount.EMPTY : view.account();
        amounts.addAll(view.amounts());
        instalments = view.instalments();
        remedies.addAll(view.remedies());
        overturned = view.overturned();
        corrections.addAll(view.corrections());
        demandedOn = view.demandedOn();
        applyAfter = view.applyAfter();
        courtAppliedOn = view.courtAppliedOn();
        court = view.court();
        courtRuling = view.courtRuling();
        paidOn = view.paidOn();
        revokedOn = view.revokedOn();
        closedOn = view.closedOn();
        contestedOn = view.contestedOn();
        failureToAbateFen = view.failureToAbateFen();
    }

    /** Notes an amount with what set it. */
    void amount(PenaltyCaseEvent event, LocalDate day, @Nullable Long amountFen, String reason) {
        LastEntries.add(
                PenaltyDecisionView.KEPT,
                amounts,
                new PenaltyDecisionView.AmountEntry(event.getClass().getSimpleName(), day, amountFen, reason));
        fineFen = amountFen;
    }

    /** The view after the event; without a decision it says nothing but which case it is. */
    PenaltyDecisionView view(PenaltyCaseSubject subject, EventInfo info) {
        boolean decided = decidedOn != null;
        return new PenaltyDecisionView(
                subject.id(),
                info.version(),
                decisionNumber,
                procedure,
                decided ? subject.kind() : null,
                decided ? subject.person() : null,
                decided ? subject.enterpriseId() : null,
                decided ? subject.enterpriseName() : null,
                decided ? subject.sector() : null,
                decided ? subject.region() : null,
                decided ? subject.region().path() : List.of(),
                decided ? stage : null,
                facts,
                basis,
                articles,
                fines,
                kinds,
                initialFen,
                fineFen,
                confiscationFen,
                deviationReason,
                decidedOn,
                serveBy,
                servedOn,
                days == null ? null : days.payBy(),
                days == null ? null : days.reviewUntil(),
                days == null ? null : days.suitUntil(),
                days == null ? null : days.courtFrom(),
                days == null ? null : days.courtUntil(),
                servedOn == null ? null : account,
                amounts,
                instalments,
                remedies,
                overturned,
                corrections,
                demandedOn,
                applyAfter,
                courtAppliedOn,
                court,
                courtRuling,
                paidOn,
                revokedOn,
                closedOn,
                contestedOn,
                failureToAbateFen,
                takenOver == null ? (before == null ? null : before.citationType()) : takenOver.citationType(),
                takenOver == null ? (before == null ? null : before.accident()) : takenOver.accident(),
                takenOver == null ? (before == null ? null : before.inspection()) : takenOver.inspection(),
                takenOver == null ? (before == null ? List.of() : before.hazards()) : takenOver.hazards(),
                takenOver == null ? (before == null ? null : before.sourceRecord()) : takenOver.source(),
                info.recordedAt());
    }
}
