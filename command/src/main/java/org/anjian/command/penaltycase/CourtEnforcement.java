package org.anjian.command.penaltycase;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.penaltycase.FineAccount;
import org.anjian.api.penaltycase.PenaltyCaseDecision;
import org.anjian.api.penaltycase.PenaltyCaseRefusal;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.command.ApplyCourtEnforcement;
import org.anjian.api.penaltycase.command.RecordCourtRuling;
import org.anjian.api.penaltycase.event.CourtEnforcementApplied;
import org.anjian.api.penaltycase.event.CourtEnforcementWindowClosing;
import org.anjian.api.penaltycase.event.CourtEnforcementWindowMissed;
import org.anjian.api.penaltycase.event.CourtEnforcementWindowOpened;
import org.anjian.api.penaltycase.event.CourtRulingRecorded;
import org.anjian.api.penaltycase.event.FineInstalmentsApproved;
import org.anjian.api.penaltycase.event.OnSpotPenaltyDecided;
import org.anjian.api.penaltycase.event.PenaltyDecisionServed;
import org.anjian.api.penaltycase.event.PerformanceDemandServed;
import org.anjian.api.penaltycase.event.RemedyConcluded;
import org.anjian.command.numbering.DocumentKind;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The court: from when and until when it may be asked, the application, its ruling (申请法院强制执行, QJ16-14c). */
class CourtEnforcement {

    private static final Set<PenaltyStage> UNPERFORMED =
            EnumSet.of(PenaltyStage.SERVED, PenaltyStage.INSTALMENTS, PenaltyStage.OVERDUE, PenaltyStage.DEMANDED);

    private final PenaltyCaseFile file;
    private final Execution execution;
    private final Remedies remedies;
    private @Nullable LocalDate applyAfter;
    private @Nullable LocalDate courtFrom;
    private @Nullable LocalDate courtUntil;
    private @Nullable LocalDate openedFor;
    private @Nullable LocalDate warnedOf;
    private @Nullable LocalDate missed;

    CourtEnforcement(PenaltyCaseFile file, Execution execution, Remedies remedies) {
        this.file = file;
        this.execution = execution;
        this.remedies = remedies;
    }

    @CommandHandler
    PenaltyCaseDecision handle(ApplyCourtEnforcement command, Actor actor, CaseDesk desk) {
        file.requireUnchanged(command);
        Refuse.when(file.stage() == PenaltyStage.OVERDUE && applyAfter == null, PenaltyCaseRefusal.DEMAND_MISSING);
        file.requireStep(command, EnumSet.of(PenaltyStage.DEMANDED));
        Refuse.when(remedies.arePending(), PenaltyCaseRefusal.REMEDY_PENDING);
        LocalDate day = LegalTime.dayOf(command.occurredAt());
        Refuse.when(applyAfter == null || !day.isAfter(applyAfter), PenaltyCaseRefusal.DEMAND_PERIOD_OPEN);
        Refuse.when(courtFrom == null || day.isBefore(courtFrom), PenaltyCaseRefusal.COURT_WINDOW_NOT_OPEN);
        Refuse.when(courtUntil == null || day.isAfter(courtUntil), PenaltyCaseRefusal.COURT_WINDOW_CLOSED);
        FineAccount now = execution.account().at(day);
        return file.record(new CourtEnforcementApplied(
                file.subject(),
                command.occurredAt(),
                desk.number(DocumentKind.COURT_APPLICATION, actor, file.subject(), command.occurredAt()),
                command.court(),
                command.application(),
                now.openFen(),
                now.openSurchargeFen()));
    }

    @CommandHandler
    PenaltyCaseDecision handle(RecordCourtRuling command) {
        file.requireStep(command, EnumSet.of(PenaltyStage.COURT_APPLIED));
        return file.record(
                new CourtRulingRecorded(file.subject(), command.occurredAt(), command.ruling(), command.reference()));
    }

    @DeadlineHandler(deadlineName = CaseDeadlines.COURT_OPENS)
    void open(CaseDeadlines.CourtWindow window) {
        if (awaits(window) && !window.courtFrom().equals(openedFor)) {
            file.recordPassed(new CourtEnforcementWindowOpened(
                    file.subject(), window.at(), window.courtFrom(), window.courtUntil()));
        }
    }

    @DeadlineHandler(deadlineName = CaseDeadlines.COURT_CLOSES_SOON)
    void warn(CaseDeadlines.CourtWindow window) {
        if (awaits(window) && !window.courtUntil().equals(warnedOf)) {
            file.recordPassed(new CourtEnforcementWindowClosing(file.subject(), window.at(), window.courtUntil()));
        }
    }

    @DeadlineHandler(deadlineName = CaseDeadlines.COURT_CLOSED)
    void close(CaseDeadlines.CourtWindow window) {
        if (awaits(window) && !window.courtUntil().equals(missed)) {
            file.recordPassed(new CourtEnforcementWindowMissed(file.subject(), window.at(), window.courtUntil()));
        }
    }

    private boolean awaits(CaseDeadlines.CourtWindow window) {
        return UNPERFORMED.contains(file.stage())
                && !remedies.arePending()
                && execution.account().owedFen() > 0
                && window.courtFrom().equals(courtFrom)
                && window.courtUntil().equals(courtUntil);
    }

    private void within(@Nullable LocalDate from, @Nullable LocalDate until) {
        courtFrom = from;
        courtUntil = until;
    }

    @EventSourcingHandler
    void on(PenaltyDecisionServed event) {
        within(event.courtFrom(), event.courtUntil());
    }

    @EventSourcingHandler
    void on(OnSpotPenaltyDecided event) {
        within(event.courtFrom(), event.courtUntil());
    }

    @EventSourcingHandler
    void on(RemedyConcluded event) {
        within(event.courtFrom(), event.courtUntil());
    }

    @EventSourcingHandler
    void on(PerformanceDemandServed event) {
        applyAfter = event.applyAfter();
    }

    @EventSourcingHandler
    void on(FineInstalmentsApproved event) {
        // A plan takes the place of the demand; who misses it is called upon again.
        applyAfter = null;
    }

    @EventSourcingHandler
    void on(CourtEnforcementWindowOpened event) {
        openedFor = event.courtFrom();
    }

    @EventSourcingHandler
    void on(CourtEnforcementWindowClosing event) {
        warnedOf = event.courtUntil();
    }

    @EventSourcingHandler
    void on(CourtEnforcementWindowMissed event) {
        missed = event.courtUntil();
    }
}
