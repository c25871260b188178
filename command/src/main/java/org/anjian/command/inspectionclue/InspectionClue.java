package org.anjian.command.inspectionclue;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.time.Instant;
import org.anjian.api.inspectionclue.InspectionClueId;
import org.anjian.api.inspectionclue.InspectionClueRefusal;
import org.anjian.api.inspectionclue.InspectionClueState;
import org.anjian.api.inspectionclue.InspectionClueSubject;
import org.anjian.api.inspectionclue.command.DeclineInspectionClue;
import org.anjian.api.inspectionclue.command.TakeUpInspectionClue;
import org.anjian.api.inspectionclue.event.InspectionClueDeclined;
import org.anjian.api.inspectionclue.event.InspectionClueEvent;
import org.anjian.api.inspectionclue.event.InspectionClueHandedOver;
import org.anjian.api.inspectionclue.event.InspectionClueTakenUp;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.spring.stereotype.Aggregate;

/** A clue for a body that inspects: it opens an inspection on it, or says why not. */
@Aggregate
class InspectionClue {

    @AggregateIdentifier
    private InspectionClueId id;

    private InspectionClueSubject subject;
    private InspectionClueState state;
    private Instant handedOverAt;

    InspectionClue() {}

    InspectionClue(InspectionClueHandedOver handedOver) {
        apply(handedOver);
    }

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), null);
    }

    @CommandHandler
    Decision handle(TakeUpInspectionClue command, Actor actor, InspectionsOfBodies inspections) {
        requireOpen(actor, command.occurredAt());
        Refuse.unless(
                inspections.has(subject.body().code(), command.inspectionId()),
                InspectionClueRefusal.NOT_AN_INSPECTION_OF_YOURS,
                "inspectionId");
        return record(new InspectionClueTakenUp(subject, command.occurredAt(), command.inspectionId(), actor.id()));
    }

    @CommandHandler
    Decision handle(DeclineInspectionClue command, Actor actor) {
        requireOpen(actor, command.occurredAt());
        return record(new InspectionClueDeclined(subject, command.occurredAt(), command.reason(), actor.id()));
    }

    private void requireOpen(Actor actor, Instant at) {
        Refuse.when(state != InspectionClueState.OPEN, InspectionClueRefusal.CLUE_SETTLED);
        Refuse.unless(actor.organisation().equals(subject.body().code()), InspectionClueRefusal.NOT_HANDED_TO_YOU);
        Refuse.when(at.isBefore(handedOverAt), InspectionClueRefusal.BEFORE_THE_CLUE, "occurredAt");
    }

    @EventSourcingHandler
    void on(InspectionClueEvent event) {
        id = event.clue().id();
        subject = event.clue();
        state = InspectionClueState.after(event);
        if (event instanceof InspectionClueHandedOver handedOver) {
            handedOverAt = handedOver.occurredAt();
        }
    }

    private Decision record(InspectionClueEvent event) {
        apply(event);
        return decision();
    }

    Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }
}
