package org.anjian.command.correctionorder;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.correctionorder.CorrectionOrderId;
import org.anjian.api.correctionorder.CorrectionOrderRefusal;
import org.anjian.api.correctionorder.CorrectionOrderState;
import org.anjian.api.correctionorder.CorrectionOrderSubject;
import org.anjian.api.correctionorder.CorrectionTarget;
import org.anjian.api.correctionorder.command.ExtendCorrection;
import org.anjian.api.correctionorder.command.OrderSuspensionForRectification;
import org.anjian.api.correctionorder.command.RecordCorrection;
import org.anjian.api.correctionorder.command.RecordCorrectionRefusal;
import org.anjian.api.correctionorder.command.ReinspectSuspension;
import org.anjian.api.correctionorder.command.RevokeCorrectionOrder;
import org.anjian.api.correctionorder.command.VerifyCorrection;
import org.anjian.api.correctionorder.event.CorrectionExtended;
import org.anjian.api.correctionorder.event.CorrectionOrderEvent;
import org.anjian.api.correctionorder.event.CorrectionOrderRevoked;
import org.anjian.api.correctionorder.event.CorrectionOrdered;
import org.anjian.api.correctionorder.event.CorrectionOverdue;
import org.anjian.api.correctionorder.event.CorrectionRecorded;
import org.anjian.api.correctionorder.event.CorrectionRefused;
import org.anjian.api.correctionorder.event.CorrectionRejected;
import org.anjian.api.correctionorder.event.CorrectionVerified;
import org.anjian.api.correctionorder.event.SuspensionForRectificationOrdered;
import org.anjian.api.correctionorder.event.SuspensionReinspectionFailed;
import org.anjian.api.correctionorder.event.SuspensionReinspectionPassed;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.Doer;
import org.anjian.api.message.LegalTime;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.staffing.OverdueMeasure;
import org.anjian.command.penaltycase.PenaltyCases;
import org.anjian.command.ruleparameter.RuleParameters;
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

/**
 * An order to correct by a day: reported done, verified by somebody else, extended with a reason; what is overdue is followed
 * by its suspension and fine (责令限期改正, S1).
 */
@Aggregate
class CorrectionOrder {

    @AggregateIdentifier
    private CorrectionOrderId id;

    private CorrectionOrderSubject subject;
    private CorrectionOrderState state;
    private LocalDate orderedOn;
    private LocalDate dueOn;
    private boolean overdue;
    private Doer reported;

    CorrectionOrder() {}

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), subject.enterpriseId());
    }

    CorrectionOrder(CorrectionOrdered ordered) {
        apply(ordered);
    }

    /** Waits for the last day. */
    Decision begin(DeadlineManager deadlines) {
        await(dueOn, deadlines);
        return decision();
    }

    @CommandHandler
    Decision handle(RecordCorrection command, Actor actor) {
        require(state.isOpen() || state == CorrectionOrderState.OVERDUE, CorrectionOrderRefusal.ORDER_NOT_OPEN);
        return record(new CorrectionRecorded(
                subject,
                command.occurredAt(),
                command.description(),
                command.evidence(),
                command.record(),
                actor.id()));
    }

    @CommandHandler
    Decision handle(VerifyCorrection command, Actor actor) {
        require(state.isOpen() || state == CorrectionOrderState.OVERDUE, CorrectionOrderRefusal.ORDER_NOT_OPEN);
        require(reported != null, CorrectionOrderRefusal.CORRECTION_NOT_RECORDED);
        require(!actor.doer().sharesPersonWith(reported), CorrectionOrderRefusal.VERIFIER_CORRECTED);
        return switch (command.result()) {
            // Even after the day: what is corrected and verified needs no suspension (S1).
            case CORRECTED ->
                record(new CorrectionVerified(subject, command.occurredAt(), command.opinion(), actor.id()));
            case NOT_CORRECTED -> {
                apply(new CorrectionRejected(subject, command.occurredAt(), command.opinion(), actor.id()));
                if (!overdue && !command.occurredAt().isBefore(LegalTime.endOf(dueOn))) {
                    say(overdue(command.occurredAt()));
                }
                yield decision();
            }
        };
    }

    @CommandHandler
    Decision handle(ExtendCorrection command, DeadlineManager deadlines) {
        require(state.isOpen(), CorrectionOrderRefusal.ORDER_NOT_OPEN);
        require(command.occurredAt().isBefore(LegalTime.endOf(dueOn)), CorrectionOrderRefusal.EXTENSION_TOO_LATE);
        if (!command.dueOn().isAfter(dueOn)) {
            throw new RefusedException(CorrectionOrderRefusal.EXTENSION_NOT_LATER, "dueOn");
        }
        await(command.dueOn(), deadlines);
        return record(new CorrectionExtended(subject, command.occurredAt(), dueOn, command.dueOn(), command.reason()));
    }

    @CommandHandler
    Decision handle(RecordCorrectionRefusal command) {
        require(
                state == CorrectionOrderState.ORDERED || state == CorrectionOrderState.REPORTED,
                CorrectionOrderRefusal.ORDER_NOT_OPEN);
        return record(new CorrectionRefused(subject, command.occurredAt(), command.statement(), orderedOn.plusDays(1)));
    }

    @CommandHandler
    Decision handle(
            OrderSuspensionForRectification command, Actor actor, RuleParameters parameters, PenaltyCases cases) {
        require(state == CorrectionOrderState.OVERDUE, CorrectionOrderRefusal.NOT_OVERDUE);
        if (command.fine() == null) {
            throw new RefusedException(CorrectionOrderRefusal.FOLLOW_UP_INCOMPLETE, "fine");
        }
        if (command.suspension() == null && subject.target() == CorrectionTarget.ENTERPRISE) {
            throw new RefusedException(CorrectionOrderRefusal.FOLLOW_UP_INCOMPLETE, "suspension");
        }
        OverdueFines.requireKnownCase(command.fine(), subject, cases);
        OverdueFines.check(command.fine(), subject, LegalTime.dayOf(command.occurredAt()), parameters);
        return record(new SuspensionForRectificationOrdered(
                subject,
                command.occurredAt(),
                command.suspension(),
                command.fine(),
                command.legalBasis(),
                command.reason(),
                actor.id()));
    }

    @CommandHandler
    Decision handle(ReinspectSuspension command, Actor actor) {
        require(state == CorrectionOrderState.SUSPENDED, CorrectionOrderRefusal.NOT_SUSPENDED);
        return record(
                switch (command.result()) {
                    case CORRECTED ->
                        new SuspensionReinspectionPassed(subject, command.occurredAt(), command.opinion(), actor.id());
                    case NOT_CORRECTED ->
                        new SuspensionReinspectionFailed(subject, command.occurredAt(), command.opinion(), actor.id());
                });
    }

    @CommandHandler
    Decision handle(RevokeCorrectionOrder command) {
        require(!state.isClosed(), CorrectionOrderRefusal.ORDER_NOT_OPEN);
        return record(new CorrectionOrderRevoked(subject, command.occurredAt(), command.reason()));
    }

    /** A correction that is reported waits for its verification; one that is found wanting after the day is overdue then. */
    @DeadlineHandler(deadlineName = CorrectionDue.NAME)
    void pass(CorrectionDue due) {
        boolean owed = state == CorrectionOrderState.ORDERED || state == CorrectionOrderState.REFUSED;
        if (owed && due.dueOn().equals(dueOn)) {
            say(overdue(LegalTime.endOf(dueOn)));
        }
    }

    private CorrectionOverdue overdue(Instant at) {
        List<OverdueMeasure> due =
                switch (subject.target()) {
                    case ENTERPRISE -> List.of(OverdueMeasure.values());
                    case PERSON -> List.of(OverdueMeasure.FINE);
                };
        return new CorrectionOverdue(subject, at, dueOn, due);
    }

    private void say(CorrectionOrderEvent event) {
        apply(event, MetaData.from(Actor.system(subject.region()).toMetadata()));
    }

    private static void await(LocalDate day, DeadlineManager deadlines) {
        deadlines.schedule(LegalTime.endOf(day), CorrectionDue.NAME, new CorrectionDue(day));
    }

    private static void require(boolean holds, CorrectionOrderRefusal otherwise) {
        if (!holds) {
            throw new RefusedException(otherwise);
        }
    }

    @EventSourcingHandler
    void on(CorrectionOrderEvent event, @Nullable Doer doer) {
        id = event.order().id();
        subject = event.order();
        state = CorrectionOrderState.after(state, event);
        switch (event) {
            case CorrectionOrdered e -> {
                orderedOn = LegalTime.dayOf(e.occurredAt());
                dueOn = e.dueOn();
            }
            case CorrectionRecorded e -> reported = Doer.named(e.reportedBy(), doer);
            case CorrectionRejected e -> reported = null;
            case CorrectionExtended e -> dueOn = e.dueOn();
            case CorrectionOverdue e -> overdue = true;
            case CorrectionVerified e -> {}
            case CorrectionRefused e -> {}
            case SuspensionForRectificationOrdered e -> {}
            case SuspensionReinspectionPassed e -> {}
            case SuspensionReinspectionFailed e -> {}
            case CorrectionOrderRevoked e -> {}
        }
    }

    private Decision record(CorrectionOrderEvent event) {
        apply(event);
        return decision();
    }

    private Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }
}
