package org.anjian.command.typicalcase;

import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.typicalcase.TypicalCaseSubject;
import org.anjian.api.typicalcase.command.ReceiveTypicalCase;
import org.anjian.api.typicalcase.event.TypicalCaseReceived;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes in the typical cases that returns nominate. */
@Component
class TypicalCaseDesk {

    private final Repository<TypicalCase> repository;
    private final Permissions permissions;

    TypicalCaseDesk(Repository<TypicalCase> repository, Permissions permissions) {
        this.repository = repository;
        this.permissions = permissions;
    }

    @CommandHandler
    Decision handle(ReceiveTypicalCase command, Actor actor) throws Exception {
        permissions.requireRole(actor, ReceiveTypicalCase.class);
        TypicalCaseReceived received = new TypicalCaseReceived(
                TypicalCaseSubject.of(
                        command.monthlyReturn(), command.nominated().caseId()),
                command.occurredAt(),
                command.nominated(),
                command.nominatedBy());
        return repository
                .loadOrCreate(command.typicalCaseId().raw(), TypicalCase::new)
                .invoke(typicalCase -> typicalCase.receive(received));
    }
}
