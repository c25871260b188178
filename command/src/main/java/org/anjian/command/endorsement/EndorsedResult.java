package org.anjian.command.endorsement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import java.util.EnumSet;
import java.util.Set;
import org.anjian.api.endorsement.EndorsedResultId;
import org.anjian.api.endorsement.EndorsedResultRefusal;
import org.anjian.api.endorsement.EndorsedResultSubject;
import org.anjian.api.endorsement.SignatureLevel;
import org.anjian.api.endorsement.command.EndorseInspectionResult;
import org.anjian.api.endorsement.command.SubmitInspectionResult;
import org.anjian.api.endorsement.event.EndorsedResultEvent;
import org.anjian.api.endorsement.event.InspectionResultDrafted;
import org.anjian.api.endorsement.event.InspectionResultEndorsed;
import org.anjian.api.endorsement.event.InspectionResultSubmitted;
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

/** The result of an inspection, signed level by level before it counts (QJ16-09f). */
@Aggregate
class EndorsedResult {

    @AggregateIdentifier
    private EndorsedResultId id;

    private EndorsedResultSubject subject;
    private final Set<SignatureLevel> asked = EnumSet.noneOf(SignatureLevel.class);
    private final Set<SignatureLevel> signed = EnumSet.noneOf(SignatureLevel.class);
    private boolean submitted;

    EndorsedResult() {}

    EndorsedResult(InspectionResultDrafted drafted) {
        apply(drafted);
    }

    @CommandHandlerInterceptor
    void permit(CommandMessage<?> message, Actor actor, Permissions permissions) {
        permissions.require(actor, message.getPayloadType(), subject.region(), subject.enterpriseId());
    }

    @CommandHandler
    Decision handle(EndorseInspectionResult command, Actor actor) {
        requireOpen();
        if (!asked.contains(command.level())) {
            throw new RefusedException(EndorsedResultRefusal.LEVEL_NOT_ASKED, "level");
        }
        if (signed.contains(command.level())) {
            throw new RefusedException(EndorsedResultRefusal.LEVEL_SIGNED, "level");
        }
        boolean fromBelow = asked.stream()
                .filter(level -> level.compareTo(command.level()) < 0)
                .allMatch(signed::contains);
        if (!fromBelow) {
            throw new RefusedException(EndorsedResultRefusal.LOWER_LEVEL_FIRST, "level");
        }
        return record(new InspectionResultEndorsed(subject, command.occurredAt(), command.level(), actor.id()));
    }

    @CommandHandler
    Decision handle(SubmitInspectionResult command) {
        requireOpen();
        if (!signed.containsAll(asked)) {
            throw new RefusedException(EndorsedResultRefusal.ENDORSEMENT_INCOMPLETE);
        }
        return record(new InspectionResultSubmitted(subject, command.occurredAt()));
    }

    private void requireOpen() {
        if (submitted) {
            throw new RefusedException(EndorsedResultRefusal.RESULT_SUBMITTED);
        }
    }

    private Decision record(EndorsedResultEvent event) {
        apply(event);
        return decision();
    }

    /** The decision as it stands. */
    Decision decision() {
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(InspectionResultDrafted event) {
        id = event.inspectionResult().id();
        subject = event.inspectionResult();
        asked.addAll(event.levels());
    }

    @EventSourcingHandler
    void on(InspectionResultEndorsed event) {
        signed.add(event.level());
    }

    @EventSourcingHandler
    void on(InspectionResultSubmitted event) {
        submitted = true;
    }
}
