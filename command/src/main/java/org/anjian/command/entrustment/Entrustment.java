package org.anjian.command.entrustment;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.anjian.api.entrustment.EntrustmentId;
import org.anjian.api.entrustment.EntrustmentRefusal;
import org.anjian.api.entrustment.EntrustmentSubject;
import org.anjian.api.entrustment.command.EndEntrustment;
import org.anjian.api.entrustment.event.EntrustmentEnded;
import org.anjian.api.entrustment.event.EntrustmentEvent;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** Somebody acts for a regulator: an entrusted body, a purchased service, officers of another region (QJ16-16c). */
@Aggregate
class Entrustment {

    @AggregateIdentifier
    private EntrustmentId id;

    private EntrustmentSubject subject;
    private boolean ended;

    Entrustment() {}

    Entrustment(EntrustmentEvent granted) {
        apply(granted);
    }

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), null);
    }

    @CommandHandler
    Decision handle(EndEntrustment command) {
        if (ended) {
            throw new RefusedException(EntrustmentRefusal.ENDED_ALREADY);
        }
        apply(new EntrustmentEnded(subject, command.occurredAt(), command.reason()));
        return decision();
    }

    Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(EntrustmentEvent event) {
        id = event.entrustment().id();
        subject = event.entrustment();
        ended = event instanceof EntrustmentEnded;
    }
}
