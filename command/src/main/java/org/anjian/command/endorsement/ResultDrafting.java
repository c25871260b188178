package org.anjian.command.endorsement;

import org.anjian.api.endorsement.EndorsedResultRefusal;
import org.anjian.api.endorsement.EndorsedResultSubject;
import org.anjian.api.endorsement.command.DraftInspectionResult;
import org.anjian.api.endorsement.event.InspectionResultDrafted;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.refusal.RefusedException;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Begins inspection results. */
@Component
class ResultDrafting {

    private final Repository<EndorsedResult> repository;
    private final EnterpriseAdmission admission;

    ResultDrafting(Repository<EndorsedResult> repository, EnterpriseAdmission admission) {
        this.repository = repository;
        this.admission = admission;
    }

    @CommandHandler
    Decision handle(DraftInspectionResult command, Actor actor) throws Exception {
        KnownEnterprise enterprise = admission.admit(actor, DraftInspectionResult.class, command.enterpriseId());
        if (command.levels().isEmpty()) {
            throw new RefusedException(EndorsedResultRefusal.LEVELS_REQUIRED, "levels");
        }
        InspectionResultDrafted drafted = new InspectionResultDrafted(
                new EndorsedResultSubject(
                        command.endorsedResultId(), enterprise.id(), enterprise.name(), enterprise.region()),
                command.occurredAt(),
                command.standard(),
                command.result(),
                command.levels());
        return repository.newInstance(() -> new EndorsedResult(drafted)).invoke(EndorsedResult::decision);
    }
}
