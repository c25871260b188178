package org.anjian.command.gridreport;

import org.anjian.api.gridreport.GridReportRefusal;
import org.anjian.api.gridreport.GridSubject;
import org.anjian.api.gridreport.command.LinkGridEnterprise;
import org.anjian.api.gridreport.command.RegisterGrid;
import org.anjian.api.gridreport.event.GridRegistered;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.region.RegionLevel;
import org.anjian.api.region.Regions;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Registers grids, and takes enterprises into them. */
@Component
class GridDesk {

    private final Repository<Grid> repository;
    private final Permissions permissions;
    private final EnterpriseAdmission admission;
    private final Regions regions;

    GridDesk(Repository<Grid> repository, Permissions permissions, EnterpriseAdmission admission, Regions regions) {
        this.repository = repository;
        this.permissions = permissions;
        this.admission = admission;
        this.regions = regions;
    }

    @CommandHandler
    Decision handle(RegisterGrid command, Actor actor) throws Exception {
        permissions.require(actor, RegisterGrid.class, command.region(), null);
        RegionLevel level = command.region().level();
        Refuse.when(
                level != RegionLevel.TOWNSHIP && level != RegionLevel.VILLAGE,
                GridReportRefusal.NOT_A_GRID_REGION,
                "region");
        // Villages change more often than the tree of regions: that the township is in it is enough.
        regions.require(command.region().townshipOf(), "region");
        GridRegistered registered = new GridRegistered(
                new GridSubject(command.gridId(), command.code(), command.name(), command.region(), command.township()),
                command.occurredAt());
        return repository.newInstance(() -> new Grid(registered)).invoke(Grid::decision);
    }

    /** Whoever takes an enterprise into a grid reaches both. */
    @CommandHandler
    Decision handle(LinkGridEnterprise command, Actor actor) {
        KnownEnterprise enterprise = admission.admit(actor, LinkGridEnterprise.class, command.enterpriseId());
        return repository.load(command.gridId().raw()).invoke(grid -> {
            grid.requireActor(actor, LinkGridEnterprise.class, permissions);
            return grid.link(command, enterprise);
        });
    }
}
