package org.anjian.command.safetydecision;

import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.safetydecision.SafetyDecisionSubject;
import org.anjian.api.safetydecision.command.RecordSafetyRelatedDecision;
import org.anjian.api.safetydecision.event.SafetyRelatedDecisionRecorded;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Records business decisions that touch safety. */
@Component
class SafetyDecisionRecording {

    private final Repository<SafetyDecision> repository;
    private final EnterpriseAdmission admission;

    SafetyDecisionRecording(Repository<SafetyDecision> repository, EnterpriseAdmission admission) {
        this.repository = repository;
        this.admission = admission;
    }

    @CommandHandler
    Decision handle(RecordSafetyRelatedDecision command, Actor actor) throws Exception {
        KnownEnterprise enterprise = admission.admit(actor, RecordSafetyRelatedDecision.class, command.enterpriseId());
        SafetyRelatedDecisionRecorded recorded = new SafetyRelatedDecisionRecorded(
                new SafetyDecisionSubject(
                        command.decisionId(), enterprise.id(), enterprise.name(), enterprise.region()),
                command.occurredAt(),
                command.title(),
                command.content(),
                command.opinions());
        return repository.newInstance(() -> new SafetyDecision(recorded)).invoke(SafetyDecision::decision);
    }
}
