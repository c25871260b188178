package org.anjian.command.penaltycase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.FineAccount;
import org.anjian.api.penaltycase.PenaltyCaseDecision;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.RemedyKind;
import org.anjian.api.penaltycase.RemedyOutcome;
import org.anjian.api.penaltycase.SurchargePause;
import org.anjian.api.penaltycase.command.RecordRemedy;
import org.anjian.api.penaltycase.command.RecordRemedyOutcome;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionServed;
import org.anjian.api.penaltycase.event.RemedyConcluded;
import org.anjian.api.penaltycase.event.RemedyFiled;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** Reconsideration and litigation: they do not suspend the decision, but stop the surcharge (NL-CF72). */
class Remedies {

    private static final Set<PenaltyStage> ATTACKABLE = EnumSet.range(PenaltyStage.SERVED, PenaltyStage.PAID);

    private final PenaltyCaseFile file;
    private final Execution execution;
    private @Nullable RemedyKind pending;
    private @Nullable Instant filedAt;
    private @Nullable LocalDate reviewUntil;
    private @Nullable LocalDate suitUntil;

    Remedies(PenaltyCaseFile file, Execution execution) {
        this.file = file;
        this.execution = execution;
    }

    boolean arePending() {
        return pending != null;
    }

    @CommandHandler
    PenaltyCaseDecision handle(RecordRemedy command) {
        file.requireIn(command, ATTACKABLE);
        PenaltyCaseFile.requireNotBefore(command, execution.servedAt());
        Refuse.when(command.kind() == RemedyKind.FOREIGN_CONTEST, InputRefusal.UNKNOWN_VALUE, "kind");
        Refuse.when(pending != null, PenaltyCaseRefusal.REMEDY_PENDING);
        LocalDate day = LegalTime.dayOf(command.occurredAt());
        LocalDate until = command.kind() == RemedyKind.RECONSIDERATION ? reviewUntil : suitUntil;
        Refuse.when(until == null || day.isAfter(until), PenaltyCaseRefusal.REMEDY_TOO_LATE, "occurredAt");
        return file.record(new RemedyFiled(
                file.subject(),
                command.occurredAt(),
                command.kind(),
                command.body(),
                execution.account().paused(SurchargePause.REMEDY, day).surchargeFen()));
    }

    @CommandHandler
    PenaltyCaseDecision handle(RecordRemedyOutcome command, CaseDesk desk, DeadlineManager deadlines) {
        file.requireIn(command, ATTACKABLE);
        Refuse.unless(command.kind() == pending, PenaltyCaseRefusal.NO_REMEDY_PENDING);
        PenaltyCaseFile.requireNotBefore(command, filedAt);
        RemedyOutcome outcome = command.outcome();
        Refuse.unless(
                (outcome == RemedyOutcome.CHANGED) == (command.fineFen() != null),
                PenaltyCaseRefusal.REMEDY_FINE_MISSING,
                "fineFen");
        long before = execution.fineFen();
        long fine = outcome.ends() ? 0 : command.fineFen() == null ? before : command.fineFen();
        Refuse.when(fine > before, PenaltyCaseRefusal.HEAVIER_CHANGE, "fineFen");
        LocalDate day = LegalTime.dayOf(command.occurredAt());
        FineAccount resumed = execution.account().resumed(SurchargePause.REMEDY, day);
        long owed = outcome.ends() ? 0 : resumed.changed(Math.max(fine, 0), day).owedFen();
        LocalDate courtFrom = owed == 0 ? null : desk.terms().courtFromAfter(command.kind(), day, file.region());
        return file.record(
                new RemedyConcluded(
                        file.subject(),
                        command.occurredAt(),
                        command.kind(),
                        outcome,
                        command.reference(),
                        fine,
                        owed,
                        courtFrom,
                        courtFrom == null ? null : desk.terms().courtUntil(courtFrom, file.region()),
                        command.kind() == RemedyKind.RECONSIDERATION
                                ? desk.terms().suitUntilAfterReview(day, file.region())
                                : null),
                desk.terms(),
                deadlines);
    }

    @EventSourcingHandler
    void on(PenaltyDecisionServed event) {
        reviewUntil = event.reviewUntil();
        suitUntil = event.suitUntil();
    }

    @EventSourcingHandler
    void on(OnSpotPenaltyDecided event) {
        reviewUntil = event.reviewUntil();
        suitUntil = event.suitUntil();
    }

    @EventSourcingHandler
    void on(RemedyFiled event) {
        pending = event.kind();
        filedAt = event.occurredAt();
    }

    @EventSourcingHandler
    void on(RemedyConcluded event) {
        pending = null;
        if (event.kind() == RemedyKind.RECONSIDERATION) {
            // After a reconsideration there is none again, but the suit has a time limit of its own.
            reviewUntil = null;
            suitUntil = event.suitUntil();
        } else {
            reviewUntil = null;
            suitUntil = null;
        }
    }
}
