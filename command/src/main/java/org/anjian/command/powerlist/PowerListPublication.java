package org.anjian.command.powerlist;

import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.powerlist.PowerItem;
import org.anjian.api.powerlist.PowerListRefusal;
import org.anjian.api.powerlist.command.PublishPowerList;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.Regions;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes in the power lists of bodies; no code is of two lists. */
@Component
class PowerListPublication {

    private final Repository<PowerList> repository;
    private final TakenCodes codes;
    private final Regions regions;
    private final Permissions permissions;

    PowerListPublication(Repository<PowerList> repository, TakenCodes codes, Regions regions, Permissions permissions) {
        this.repository = repository;
        this.codes = codes;
        this.regions = regions;
        this.permissions = permissions;
    }

    @CommandHandler
    Decision handle(PublishPowerList command, Actor actor) throws Exception {
        permissions.require(actor, PublishPowerList.class, command.region(), null);
        regions.require(command.region(), "region");
        List<String> asked = command.items().stream().map(PowerItem::code).toList();
        if (codes.elsewhere(command.powerListId(), asked)) {
            throw new RefusedException(PowerListRefusal.ITEM_CODE_TAKEN, "items");
        }
        return repository
                .loadOrCreate(command.powerListId().raw(), PowerList::new)
                .invoke(list -> list.publish(command));
    }
}
