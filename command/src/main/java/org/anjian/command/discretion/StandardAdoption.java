package org.anjian.command.discretion;

import org.anjian.api.discretion.DiscretionRefusal;
import org.anjian.api.discretion.command.AdoptDiscretionStandard;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.Regions;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes in the discretion standards of localities; none may go beyond the statute. */
@Component
class StandardAdoption {

    private final Repository<DiscretionStandard> repository;
    private final NearestStandards standards;
    private final Regions regions;
    private final Permissions permissions;

    StandardAdoption(
            Repository<DiscretionStandard> repository,
            NearestStandards standards,
            Regions regions,
            Permissions permissions) {
        this.repository = repository;
        this.standards = standards;
        this.regions = regions;
        this.permissions = permissions;
    }

    @CommandHandler
    Decision handle(AdoptDiscretionStandard command, Actor actor) throws Exception {
        permissions.require(actor, AdoptDiscretionStandard.class, command.region(), null);
        regions.require(command.region(), "region");
        boolean beyond = standards
                .statutory(command.violationCode(), command.region(), command.effectiveFrom())
                .filter(statute -> command.minFen() < statute.minFen() || command.maxFen() > statute.maxFen())
                .isPresent();
        if (beyond) {
            throw new RefusedException(DiscretionRefusal.OUTSIDE_STATUTE, "maxFen");
        }
        return repository
                .loadOrCreate(command.standardId().raw(), DiscretionStandard::new)
                .invoke(standard -> standard.adopt(command, actor.organisation()));
    }
}
