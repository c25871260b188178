package org.anjian.command.villagecheck;

import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.region.RegionCode;
import org.anjian.api.region.RegionLevel;
import org.anjian.api.region.Regions;
import org.anjian.api.villagecheck.VillageCheckRefusal;
import org.anjian.api.villagecheck.VillageInspectorId;
import org.anjian.api.villagecheck.VillageInspectorSubject;
import org.anjian.api.villagecheck.command.AssignVillageInspector;
import org.anjian.api.villagecheck.event.VillageInspectorAssigned;
import org.anjian.command.refusal.Refuse;
import org.anjian.command.registry.BegunRecords;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes down whom the villages name, and knows who checks where (ML20-12f). */
@Component
class VillageInspectors implements NamedInspectors {

    private final Repository<VillageInspector> repository;
    private final Permissions permissions;
    private final Regions regions;
    private final BegunRecords begun;

    VillageInspectors(
            Repository<VillageInspector> repository, Permissions permissions, Regions regions, BegunRecords begun) {
        this.repository = repository;
        this.permissions = permissions;
        this.regions = regions;
        this.begun = begun;
    }

    @CommandHandler
    Decision handle(AssignVillageInspector command, Actor actor) throws Exception {
        permissions.require(actor, AssignVillageInspector.class, command.region(), null);
        Refuse.unless(command.region().level() == RegionLevel.VILLAGE, VillageCheckRefusal.NOT_A_VILLAGE, "region");
        // Villages change more often than the tree of regions: that the township is in it is enough.
        regions.require(command.region().townshipOf(), "region");
        VillageInspectorAssigned assigned = new VillageInspectorAssigned(
                new VillageInspectorSubject(
                        command.villageInspectorId(), command.account(), command.region(), command.township()),
                command.occurredAt());
        return repository
                .loadOrCreate(command.villageInspectorId().raw(), VillageInspector::new)
                .invoke(inspector -> inspector.assign(assigned));
    }

    @Override
    public VillageInspectorSubject inOffice(RegionCode village, String account) {
        String id = VillageInspectorId.of(village, account).raw();
        Refuse.unless(begun.contains(id), VillageCheckRefusal.NOT_THE_INSPECTOR);
        return repository.load(id).invoke(VillageInspector::inOffice);
    }
}
