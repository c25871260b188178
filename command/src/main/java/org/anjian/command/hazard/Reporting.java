package org.anjian.command.hazard;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.hazard.HazardDecision;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.hazard.command.DisposeEscalation;
import org.anjian.api.hazard.command.EscalateMajorHazardToRegulator;
import org.anjian.api.hazard.command.HandleFindingOnSpot;
import org.anjian.api.hazard.command.HandleReportedFinding;
import org.anjian.api.hazard.command.ReportFindingToPrincipal;
import org.anjian.api.hazard.event.EscalationDisposalOverdue;
import org.anjian.api.hazard.event.EscalationDisposed;
import org.anjian.api.hazard.event.FindingHandledOnSpot;
import org.anjian.api.hazard.event.FindingReportedToPrincipal;
import org.anjian.api.hazard.event.FindingUnattended;
import org.anjian.api.hazard.event.MajorHazardEscalatedToRegulator;
import org.anjian.api.hazard.event.PrincipalHandlingOverdue;
import org.anjian.api.hazard.event.ReportedFindingHandled;
import org.anjian.api.message.LegalTime;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** A finding is handled at once or reported: to the person in charge, and beyond only if that fails (QJ22A-13, QJ22A-14). */
class Reporting {

    private final HazardFile file;
    private boolean attended;
    private boolean unattendedRecorded;
    private @Nullable Instant reportedAt;
    private boolean handled;
    private boolean handlingOverdue;
    private @Nullable String regulator;
    private @Nullable LocalDate disposeBy;
    private boolean disposalOverdue;

    Reporting(HazardFile file) {
        this.file = file;
    }

    @CommandHandler
    HazardDecision handle(HandleFindingOnSpot command) {
        file.requireOpen(command);
        return file.record(new FindingHandledOnSpot(file.subject(), command.occurredAt(), command.measures()));
    }

    @CommandHandler
    HazardDecision handle(ReportFindingToPrincipal command, HazardTimers timers, DeadlineManager deadlines) {
        file.requireOpen(command);
        return file.record(
                new FindingReportedToPrincipal(
                        file.subject(), command.occurredAt(), command.principal(), command.content()),
                timers,
                deadlines);
    }

    @CommandHandler
    HazardDecision handle(HandleReportedFinding command) {
        file.requireOpen(command);
        Refuse.when(reportedAt == null, HazardRefusal.NOT_REPORTED);
        Refuse.when(command.occurredAt().isBefore(reportedAt), HazardRefusal.BEFORE_PREVIOUS_STEP, "occurredAt");
        return file.record(new ReportedFindingHandled(file.subject(), command.occurredAt(), command.action()));
    }

    @CommandHandler
    HazardDecision handle(EscalateMajorHazardToRegulator command, HazardTimers timers, DeadlineManager deadlines) {
        file.requireOpen(command);
        Refuse.unless(file.isMajor(), HazardRefusal.NOT_MAJOR);
        Refuse.unless(wasReportedInVain(command.occurredAt(), timers), HazardRefusal.NOT_REPORTED_INTERNALLY);
        return file.record(
                new MajorHazardEscalatedToRegulator(
                        file.subject(),
                        command.occurredAt(),
                        command.regulator(),
                        command.content(),
                        timers.disposeBy(command.occurredAt())),
                timers,
                deadlines);
    }

    @CommandHandler
    HazardDecision handle(DisposeEscalation command) {
        file.requireOpen(command);
        Refuse.when(disposeBy == null, HazardRefusal.NO_ESCALATION);
        return file.record(new EscalationDisposed(file.subject(), command.occurredAt(), command.action()));
    }

    @DeadlineHandler(deadlineName = HazardDeadlines.FINDING_ATTENTION)
    void missAttention(HazardDeadlines.Attention attention) {
        if (file.state().isOpen() && !attended && !unattendedRecorded) {
            file.recordPassed(new FindingUnattended(file.subject(), attention.until()));
        }
    }

    @DeadlineHandler(deadlineName = HazardDeadlines.PRINCIPAL_HANDLING)
    void missHandling(HazardDeadlines.PrincipalHandling handling) {
        if (file.state().isOpen() && handling.reportedAt().equals(reportedAt) && !handled && !handlingOverdue) {
            file.recordPassed(new PrincipalHandlingOverdue(file.subject(), handling.until()));
        }
    }

    @DeadlineHandler(deadlineName = HazardDeadlines.ESCALATION_DISPOSAL)
    void missDisposal(HazardDeadlines.Disposal disposal) {
        if (file.state().isOpen()
                && disposal.disposeBy().equals(disposeBy)
                && disposal.regulator().equals(regulator)
                && !disposalOverdue) {
            file.recordPassed(new EscalationDisposalOverdue(
                    file.subject(), LegalTime.endOf(disposal.disposeBy()), disposal.regulator()));
        }
    }

    /** Reported inside, and the person in charge let the time pass (QJ22A-14a). */
    private boolean wasReportedInVain(Instant now, HazardTimers timers) {
        return reportedAt != null
                && !handled
                && (handlingOverdue || !now.isBefore(timers.principalHandlingEnds(reportedAt)));
    }

    @EventSourcingHandler
    void on(FindingHandledOnSpot event) {
        attended = true;
    }

    @EventSourcingHandler
    void on(FindingReportedToPrincipal event) {
        attended = true;
        reportedAt = event.occurredAt();
        handled = false;
        handlingOverdue = false;
    }

    @EventSourcingHandler
    void on(ReportedFindingHandled event) {
        handled = true;
    }

    @EventSourcingHandler
    void on(FindingUnattended event) {
        unattendedRecorded = true;
    }

    @EventSourcingHandler
    void on(PrincipalHandlingOverdue event) {
        handlingOverdue = true;
    }

    @EventSourcingHandler
    void on(MajorHazardEscalatedToRegulator event) {
        regulator = event.regulator();
        disposeBy = event.disposeBy();
        disposalOverdue = false;
    }

    @EventSourcingHandler
    void on(EscalationDisposalOverdue event) {
        disposalOverdue = true;
    }

    @EventSourcingHandler
    void on(EscalationDisposed event) {
        disposeBy = null;
    }
}
