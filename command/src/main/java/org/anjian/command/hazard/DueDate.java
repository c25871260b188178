package org.anjian.command.hazard;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.hazard.HazardCommand;
import org.anjian.api.hazard.HazardDecision;
import org.anjian.api.hazard.HazardRefusal;
import org.anjian.api.hazard.HazardSource;
import org.anjian.api.hazard.command.EscalateHazardToPrincipal;
import org.anjian.api.hazard.command.ExtendDeadline;
import org.anjian.api.hazard.command.RefuseExtension;
import org.anjian.api.hazard.command.RequestExtension;
import org.anjian.api.hazard.event.EscalationMissing;
import org.anjian.api.hazard.event.ExtensionRefused;
import org.anjian.api.hazard.event.ExtensionRequested;
import org.anjian.api.hazard.event.HazardEscalatedToPrincipal;
import org.anjian.api.hazard.event.RecheckFailed;
import org.anjian.api.hazard.event.RectificationDeadlineExtended;
import org.anjian.api.hazard.event.RectificationDueSoon;
import org.anjian.api.hazard.event.RectificationOrdered;
import org.anjian.api.hazard.event.RectificationOverdue;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Doer;
import org.anjian.api.message.LegalTime;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The due date: its extension, its reminder, its passing, and the report to the principal that follows (QX24-30). */
class DueDate {

    private final HazardFile file;
    private @Nullable Doer applicant;
    private @Nullable LocalDate remindedOf;
    private @Nullable LocalDate overdueSince;
    private @Nullable LocalDate escalationMissedFor;
    private @Nullable Instant reportedToPrincipalAt;

    DueDate(HazardFile file) {
        this.file = file;
    }

    @CommandHandler
    HazardDecision handle(RequestExtension command, Actor actor) {
        requireExtendable(command);
        file.requireSafetyAssured();
        requireLater(command.proposedDueOn(), "proposedDueOn");
        return file.record(new ExtensionRequested(
                file.subject(), command.occurredAt(), command.proposedDueOn(), command.reason(), actor.id()));
    }

    @CommandHandler
    HazardDecision handle(ExtendDeadline command, Actor actor, HazardTimers timers, DeadlineManager deadlines) {
        requireDecidable(command, actor);
        requireLater(command.dueOn(), "dueOn");
        return file.record(
                new RectificationDeadlineExtended(
                        file.subject(),
                        command.occurredAt(),
                        command.dueOn(),
                        file.dueOn(),
                        command.reason(),
                        applicant.hand()),
                timers,
                deadlines);
    }

    @CommandHandler
    HazardDecision handle(RefuseExtension command, Actor actor) {
        requireDecidable(command, actor);
        return file.record(
                new ExtensionRefused(file.subject(), command.occurredAt(), command.reason(), applicant.hand()));
    }

    @CommandHandler
    HazardDecision handle(EscalateHazardToPrincipal command) {
        file.requireOpen(command);
        return file.record(new HazardEscalatedToPrincipal(
                file.subject(), command.occurredAt(), command.principal(), command.content()));
    }

    @DeadlineHandler(deadlineName = HazardDeadlines.DUE_SOON)
    void remind(HazardDeadlines.Due due) {
        if (stillAwaits(due) && !due.dueOn().equals(remindedOf) && !due.dueOn().equals(overdueSince)) {
            file.recordPassed(new RectificationDueSoon(file.subject(), due.at(), due.dueOn()));
        }
    }

    @DeadlineHandler(deadlineName = HazardDeadlines.OVERDUE)
    void pass(HazardDeadlines.Due due, HazardTimers timers, DeadlineManager deadlines) {
        if (stillAwaits(due) && !due.dueOn().equals(overdueSince)) {
            RectificationOverdue overdue = new RectificationOverdue(file.subject(), due.at(), due.dueOn());
            file.recordPassed(overdue);
            timers.follow(overdue, due.dueOn(), deadlines);
        }
    }

    @DeadlineHandler(deadlineName = HazardDeadlines.OVERDUE_ESCALATION_WINDOW)
    void awaitEscalation(HazardDeadlines.Due due, HazardTimers timers, DeadlineManager deadlines) {
        // Records of other systems were overdue under other rules than ours.
        if (stillAwaits(due) && file.source() != HazardSource.OTHER_SYSTEM) {
            timers.awaitOverdueEscalation(due, deadlines);
        }
    }

    @DeadlineHandler(deadlineName = HazardDeadlines.OVERDUE_ESCALATION)
    void missEscalation(HazardDeadlines.Due due) {
        boolean reported =
                reportedToPrincipalAt != null && !reportedToPrincipalAt.isBefore(LegalTime.endOf(due.dueOn()));
        if (stillAwaits(due) && !reported && !due.dueOn().equals(escalationMissedFor)) {
            file.recordPassed(new EscalationMissing(file.subject(), due.at()));
        }
    }

    private boolean stillAwaits(HazardDeadlines.Due due) {
        return file.state().awaitsResult() && due.dueOn().equals(file.dueOn());
    }

    private void requireExtendable(HazardCommand command) {
        Refuse.unless(file.isOrdered() && file.state().awaitsResult(), HazardRefusal.WRONG_STATE);
        file.requireOpen(command);
    }

    private void requireDecidable(HazardCommand command, Actor actor) {
        requireExtendable(command);
        Refuse.when(applicant == null, HazardRefusal.NO_EXTENSION_REQUESTED);
        Refuse.when(actor.doer().sharesPersonWith(applicant), HazardRefusal.EXTENSION_BY_APPLICANT);
    }

    private void requireLater(LocalDate proposed, String field) {
        Refuse.when(!proposed.isAfter(file.dueOn()), HazardRefusal.NOT_A_LATER_DATE, field);
    }

    @EventSourcingHandler
    void on(ExtensionRequested event, @Nullable Doer doer) {
        applicant = Doer.named(event.applicant(), doer);
    }

    @EventSourcingHandler
    void on(RectificationDeadlineExtended event) {
        applicant = null;
    }

    @EventSourcingHandler
    void on(ExtensionRefused event) {
        applicant = null;
    }

    @EventSourcingHandler
    void on(RecheckFailed event) {
        applicant = null;
    }

    @EventSourcingHandler
    void on(RectificationOrdered event) {
        applicant = null;
    }

    @EventSourcingHandler
    void on(HazardEscalatedToPrincipal event) {
        reportedToPrincipalAt = event.occurredAt();
    }

    @EventSourcingHandler
    void on(RectificationDueSoon event) {
        remindedOf = event.dueOn();
    }

    @EventSourcingHandler
    void on(RectificationOverdue event) {
        overdueSince = event.dueOn();
    }

    @EventSourcingHandler
    void on(EscalationMissing event) {
        escalationMissedFor = overdueSince;
    }
}
