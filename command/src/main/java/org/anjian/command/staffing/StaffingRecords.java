package org.anjian.command.staffing;

import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.staffing.StaffingCommand;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** The staffing records, each begun by the first act about its enterprise. */
@Component
class StaffingRecords {

    private final Repository<Staffing> repository;
    private final EnterpriseAdmission admission;

    StaffingRecords(Repository<Staffing> repository, EnterpriseAdmission admission) {
        this.repository = repository;
        this.admission = admission;
    }

    /** Lets an act decide on the record of the enterprise that a command names, once the actor is admitted. */
    Decision act(StaffingCommand command, Actor actor, DeadlineManager deadlines, Staffing.Act act) throws Exception {
        EnterpriseFacts facts = EnterpriseFacts.of(admission.admit(actor, command.getClass(), command.enterpriseId()));
        return repository
                .loadOrCreate(facts.subject().id().raw(), Staffing::new)
                .invoke(staffing -> staffing.act(facts, command.occurredAt(), act, deadlines));
    }
}
