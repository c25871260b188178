package org.anjian.command.gridreport;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.gridreport.GridHazard;
import org.anjian.api.gridreport.GridReportId;
import org.anjian.api.gridreport.GridReportOutcome;
import org.anjian.api.gridreport.GridReportRefusal;
import org.anjian.api.gridreport.GridReportState;
import org.anjian.api.gridreport.GridReportSubject;
import org.anjian.api.gridreport.command.DisposeGridReport;
import org.anjian.api.gridreport.command.ReferGridReport;
import org.anjian.api.gridreport.event.GridReportDispatched;
import org.anjian.api.gridreport.event.GridReportDisposed;
import org.anjian.api.gridreport.event.GridReportEvent;
import org.anjian.api.gridreport.event.GridReportOverdue;
import org.anjian.api.gridreport.event.GridReportRecorded;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.command.calendar.WorkingDayTerms;
import org.anjian.command.enterprise.Enterprises;
import org.anjian.command.enterprise.KnownEnterprise;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.deadline.annotation.DeadlineHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** A safety problem that a grid worker saw: with one body at a time, until it is disposed of (ML20-12e). */
@Aggregate
class GridReport {

    @AggregateIdentifier
    private GridReportId id;

    private GridReportSubject subject;
    private GridReportState state;
    private GridReportRecorded recorded;
    private @Nullable GridReportDispatched dispatched;
    private boolean overdue;

    GridReport() {}

    GridReport(GridReportRecorded recorded, GridReportDispatched dispatched) {
        apply(recorded);
        apply(dispatched);
    }

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), subject.enterpriseId());
    }

    /** Waits for the disposition of what was just dispatched. */
    Decision begin(GridReportDispatched event, DeadlineManager deadlines) {
        await(event, deadlines);
        return decision();
    }

    @CommandHandler
    Decision handle(ReferGridReport command, Actor actor, WorkingDayTerms terms, DeadlineManager deadlines) {
        requireHolder(actor, command.occurredAt());
        Refuse.when(command.to().code().equals(dispatched.to().code()), GridReportRefusal.REFERRED_TO_ITSELF, "to");
        GridReportDispatched referred = new GridReportDispatched(
                subject,
                command.occurredAt(),
                command.to(),
                terms.lastDay(DisposalDue.WORKING_DAYS, subject.region(), LegalTime.dayOf(command.occurredAt())),
                command.reason());
        apply(referred);
        return begin(referred, deadlines);
    }

    /** A closed enterprise gets no hazard: whoever disposes of the report hears it, not the process that would register one. */
    @CommandHandler
    Decision handle(DisposeGridReport command, Actor actor, Enterprises enterprises) {
        requireHolder(actor, command.occurredAt());
        boolean hazard = command.outcome() == GridReportOutcome.HAZARD;
        Refuse.when(
                hazard != (command.severity() != null) || hazard != (command.category() != null),
                GridReportRefusal.HAZARD_NEEDED,
                "severity");
        Refuse.when(hazard && isClosed(enterprises), EnterpriseRefusal.ENTERPRISE_IS_CLOSED, "outcome");
        apply(new GridReportDisposed(
                subject,
                command.occurredAt(),
                command.outcome(),
                command.note(),
                dispatched.to(),
                actor.id(),
                hazard ? new GridHazard(HazardId.forCommand(id.raw()), command.severity(), command.category()) : null,
                recorded.description(),
                recorded.location()));
        return decision();
    }

    @DeadlineHandler(deadlineName = DisposalDue.NAME)
    void pass(DisposalDue due) {
        if (state != GridReportState.DISPATCHED
                || overdue
                || !dispatched.disposeBy().equals(due.disposeBy())
                || !dispatched.to().code().equals(due.body())) {
            return;
        }
        apply(
                new GridReportOverdue(subject, LegalTime.endOf(due.disposeBy()), dispatched.to(), due.disposeBy()),
                MetaData.from(Actor.system(subject.region()).toMetadata()));
    }

    private boolean isClosed(Enterprises enterprises) {
        return enterprises
                .find(subject.enterpriseId())
                .map(KnownEnterprise::closed)
                .orElse(false);
    }

    private void requireHolder(Actor actor, Instant at) {
        Refuse.when(state == GridReportState.DISPOSED, GridReportRefusal.DISPOSED_ALREADY);
        Refuse.when(
                dispatched == null
                        || !actor.organisation().equals(dispatched.to().code()),
                GridReportRefusal.NOT_DISPATCHED_TO_YOU);
        Refuse.when(at.isBefore(dispatched.occurredAt()), GridReportRefusal.BEFORE_THE_REPORT, "occurredAt");
    }

    private static void await(GridReportDispatched event, DeadlineManager deadlines) {
        deadlines.schedule(
                LegalTime.endOf(event.disposeBy()),
                DisposalDue.NAME,
                new DisposalDue(event.to().code(), event.disposeBy()));
    }

    @EventSourcingHandler
    void on(GridReportEvent event) {
        id = event.report().id();
        subject = event.report();
        state = GridReportState.after(state, event);
        switch (event) {
            case GridReportRecorded e -> recorded = e;
            case GridReportDispatched e -> {
                dispatched = e;
                overdue = false;
            }
            case GridReportOverdue e -> overdue = true;
            case GridReportDisposed e -> {}
        }
    }

    private Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }
}
