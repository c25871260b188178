package org.anjian.command.staffing;

import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.staffing.StaffingId;
import org.anjian.api.staffing.command.EndStaffing;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.registry.BegunRecords;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Ends the staffing record of an enterprise that was closed; one that never began needs no end. */
@Component
class StaffingEnding {

    private final Repository<Staffing> repository;
    private final BegunRecords begun;
    private final EnterpriseAdmission admission;

    StaffingEnding(Repository<Staffing> repository, BegunRecords begun, EnterpriseAdmission admission) {
        this.repository = repository;
        this.begun = begun;
        this.admission = admission;
    }

    @CommandHandler
    Decision handle(EndStaffing command, Actor actor) {
        StaffingId id = StaffingId.of(admission
                .admitEvenIfClosed(actor, EndStaffing.class, command.enterpriseId())
                .id());
        return begun.contains(id.raw())
                ? repository.load(id.raw()).invoke(staffing -> staffing.end(command.occurredAt()))
                : new Decision(id.raw(), 0);
    }
}
