package org.anjian.command.normativedocument;

import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.normativedocument.command.RegisterNormativeDocument;
import org.anjian.api.permission.Permissions;
import org.anjian.api.region.Regions;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes in normative documents. */
@Component
class DocumentRegister {

    private final Repository<NormativeDocument> repository;
    private final Regions regions;
    private final Permissions permissions;

    DocumentRegister(Repository<NormativeDocument> repository, Regions regions, Permissions permissions) {
        this.repository = repository;
        this.regions = regions;
        this.permissions = permissions;
    }

    @CommandHandler
    Decision handle(RegisterNormativeDocument command, Actor actor) throws Exception {
        permissions.require(actor, RegisterNormativeDocument.class, command.region(), null);
        regions.require(command.region(), "region");
        return repository
                .loadOrCreate(command.documentId().raw(), NormativeDocument::new)
                .invoke(document -> document.register(command));
    }
}
