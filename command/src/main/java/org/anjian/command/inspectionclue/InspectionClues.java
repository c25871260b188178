package org.anjian.command.inspectionclue;

import org.anjian.api.inspectionclue.InspectionClueSubject;
import org.anjian.api.inspectionclue.command.HandOverInspectionClue;
import org.anjian.api.inspectionclue.event.InspectionClueHandedOver;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes in the clues that Anjian hands over. */
@Component
class InspectionClues {

    private final Repository<InspectionClue> repository;
    private final Permissions permissions;

    InspectionClues(Repository<InspectionClue> repository, Permissions permissions) {
        this.repository = repository;
        this.permissions = permissions;
    }

    @CommandHandler
    Decision handle(HandOverInspectionClue command, Actor actor) throws Exception {
        permissions.require(actor, HandOverInspectionClue.class, command.region(), null);
        InspectionClueHandedOver handedOver = new InspectionClueHandedOver(
                new InspectionClueSubject(
                        command.inspectionClueId(), command.reference(), command.region(), command.body()),
                command.occurredAt(),
                command.wording());
        return repository.newInstance(() -> new InspectionClue(handedOver)).invoke(InspectionClue::decision);
    }
}
