package org.anjian.command.delegation;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import org.anjian.api.delegation.DelegationId;
import org.anjian.api.delegation.DelegationRefusal;
import org.anjian.api.delegation.DelegationState;
import org.anjian.api.delegation.DelegationSubject;
import org.anjian.api.delegation.DelegationTerm;
import org.anjian.api.delegation.Post;
import org.anjian.api.delegation.command.WithdrawDelegation;
import org.anjian.api.delegation.event.DelegationEnded;
import org.anjian.api.delegation.event.DelegationEvent;
import org.anjian.api.delegation.event.DelegationGranted;
import org.anjian.api.delegation.event.DelegationWithdrawn;
import org.anjian.api.delegation.event.DeputyAppointed;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
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

/** Somebody acts for a colleague who is away, or as the deputy of a head, until the term is over or it is withdrawn. */
@Aggregate
class Delegation {

    @AggregateIdentifier
    private DelegationId id;

    private DelegationSubject subject;
    private DelegationState state;
    private Instant grantedAt;
    private Instant until;

    Delegation() {}

    Delegation(DelegationEvent beginning) {
        apply(beginning);
    }

    /** Waits for the end of the term. */
    Decision begin(DeadlineManager deadlines) {
        deadlines.schedule(until, DelegationDue.NAME, new DelegationDue());
        return decision();
    }

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.requireOnCase(
                actor, message.getPayloadType(), subject.principal().region(), null, subject.accounts());
    }

    /** At any time, by either of both or by a head; it counts from when it is recorded, whatever moment is told. */
    @CommandHandler
    Decision handle(WithdrawDelegation command, Actor actor) {
        Refuse.unless(
                subject.accounts().contains(actor.id()) || Heads.isOver(actor, subject.principal()),
                DelegationRefusal.NOT_THE_HEAD);
        Refuse.unless(state == DelegationState.GRANTED, DelegationRefusal.OVER_ALREADY);
        Refuse.when(command.occurredAt().isBefore(grantedAt), DelegationRefusal.BEFORE_THE_GRANT, "occurredAt");
        apply(new DelegationWithdrawn(subject, command.occurredAt(), command.reason(), actor.id()));
        return decision();
    }

    @DeadlineHandler(deadlineName = DelegationDue.NAME)
    void pass(DelegationDue due) {
        if (state == DelegationState.GRANTED) {
            Post principal = subject.principal();
            apply(
                    new DelegationEnded(subject, until),
                    MetaData.from(Actor.system(principal.region()).toMetadata()));
        }
    }

    @EventSourcingHandler
    void on(DelegationEvent event) {
        id = event.delegation().id();
        subject = event.delegation();
        switch (event) {
            case DelegationGranted e -> granted(e, e.term());
            case DeputyAppointed e -> granted(e, e.term());
            case DelegationWithdrawn e -> state = DelegationState.WITHDRAWN;
            case DelegationEnded e -> state = DelegationState.ENDED;
        }
    }

    private void granted(DelegationEvent event, DelegationTerm term) {
        state = DelegationState.GRANTED;
        grantedAt = event.occurredAt();
        until = term.until();
    }

    private Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }
}
