package org.anjian.command.enforcementmeasure;

import org.anjian.api.enforcementmeasure.EnforcementMeasureSubject;
import org.anjian.api.enforcementmeasure.command.ProposeEnforcementMeasure;
import org.anjian.api.enforcementmeasure.event.EnforcementMeasureProposed;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.LegalTime;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.anjian.command.enterprise.TerritorialCompetence;
import org.anjian.command.powerlist.PowerItems;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes in the measures that are proposed. */
@Component
class EnforcementMeasureProposal {

    private final Repository<EnforcementMeasure> repository;
    private final EnterpriseAdmission admission;
    private final PowerItems powers;

    EnforcementMeasureProposal(
            Repository<EnforcementMeasure> repository, EnterpriseAdmission admission, PowerItems powers) {
        this.repository = repository;
        this.admission = admission;
        this.powers = powers;
    }

    @CommandHandler
    Decision handle(ProposeEnforcementMeasure command, Actor actor) throws Exception {
        KnownEnterprise enterprise = admission.admit(actor, ProposeEnforcementMeasure.class, command.enterpriseId());
        TerritorialCompetence.require(actor, enterprise, command.levelReason());
        powers.requireInForce(command.powerItem(), LegalTime.dayOf(command.occurredAt()), "powerItem");
        EnforcementMeasureProposed proposed = new EnforcementMeasureProposed(
                new EnforcementMeasureSubject(
                        command.enforcementMeasureId(),
                        enterprise.id(),
                        enterprise.name(),
                        enterprise.region(),
                        command.kind(),
                        command.origin(),
                        actor.organisation()),
                command.occurredAt(),
                command.powerItem(),
                command.grounds(),
                command.legalBasis(),
                actor.id(),
                command.levelReason());
        return repository.newInstance(() -> new EnforcementMeasure(proposed)).invoke(EnforcementMeasure::decision);
    }
}
