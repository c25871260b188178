package org.anjian.command.staffing;

import org.anjian.api.enterprise.EnterpriseRefusal;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.staffing.StaffingId;
import org.anjian.api.staffing.command.EndStaffing;
import org.anjian.command.enterprise.Enterprises;
import org.anjian.command.enterprise.KnownEnterprise;
import org.anjian.command.registry.BegunRecords;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Ends the staffing record of an enterprise that was closed; one that never began needs no end. */
@Component
class StaffingEnding {

    private final Repository<Staffing> repository;
    private final BegunRecords begun;
    private final Enterprises enterprises;
    private final Permissions permissions;

    StaffingEnding(
            Repository<Staffing> repository, BegunRecords begun, Enterprises enterprises, Permissions permissions) {
        this.repository = repository;
        this.begun = begun;
        this.enterprises = enterprises;
        this.permissions = permissions;
    }

    @CommandHandler
    Decision handle(EndStaffing command, Actor actor) {
        KnownEnterprise enterprise = enterprises
                .find(command.enterpriseId())
                .orElseThrow(() -> new RefusedException(EnterpriseRefusal.ENTERPRISE_UNKNOWN, "enterpriseId"));
        permissions.require(actor, EndStaffing.class, enterprise.region(), enterprise.id());
        StaffingId id = StaffingId.of(enterprise.id());
        return begun.contains(id.raw())
                ? repository.load(id.raw()).invoke(staffing -> staffing.end(command.occurredAt()))
                : new Decision(id.raw(), 0);
    }
}
