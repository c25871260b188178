package org.anjian.command.disclosure;

import org.anjian.api.disclosure.DisclosureRefusal;
import org.anjian.api.disclosure.command.PublishEnforcementElements;
import org.anjian.api.disclosure.event.EnforcementElementsPublished;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.region.Regions;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes in what agencies publish of their enforcement. */
@Component
class EnforcementElementsDesk {

    private final Repository<EnforcementElements> repository;
    private final Regions regions;
    private final Permissions permissions;

    EnforcementElementsDesk(Repository<EnforcementElements> repository, Regions regions, Permissions permissions) {
        this.repository = repository;
        this.regions = regions;
        this.permissions = permissions;
    }

    @CommandHandler
    Decision handle(PublishEnforcementElements command, Actor actor) throws Exception {
        permissions.require(actor, PublishEnforcementElements.class, command.region(), null);
        regions.require(command.region(), "region");
        Refuse.unless(command.agency().code().equals(actor.organisation()), DisclosureRefusal.NOT_OWN_AGENCY, "agency");
        EnforcementElementsPublished published = new EnforcementElementsPublished(
                command.elementsId(),
                command.occurredAt(),
                command.agency(),
                command.region(),
                command.elements(),
                actor.id());
        return repository
                .loadOrCreate(command.elementsId().raw(), EnforcementElements::new)
                .invoke(elements -> elements.publish(published));
    }
}
