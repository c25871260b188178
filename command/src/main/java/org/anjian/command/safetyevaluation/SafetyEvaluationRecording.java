package org.anjian.command.safetyevaluation;

import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.safetyevaluation.SafetyEvaluationSubject;
import org.anjian.api.safetyevaluation.command.RecordSafetyEvaluation;
import org.anjian.api.safetyevaluation.event.SafetyEvaluationRecorded;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Registers safety evaluations. */
@Component
class SafetyEvaluationRecording {

    private final Repository<SafetyEvaluation> repository;
    private final EnterpriseAdmission admission;

    SafetyEvaluationRecording(Repository<SafetyEvaluation> repository, EnterpriseAdmission admission) {
        this.repository = repository;
        this.admission = admission;
    }

    @CommandHandler
    Decision handle(RecordSafetyEvaluation command, Actor actor, DeadlineManager deadlines) throws Exception {
        KnownEnterprise enterprise = admission.admit(actor, RecordSafetyEvaluation.class, command.enterpriseId());
        SafetyEvaluationRecorded recorded = new SafetyEvaluationRecorded(
                new SafetyEvaluationSubject(
                        command.evaluationId(), enterprise.id(), enterprise.name(), enterprise.region()),
                command.occurredAt(),
                command.kind(),
                command.organisation(),
                command.conclusion(),
                command.validFrom(),
                command.validUntil());
        return repository
                .newInstance(() -> new SafetyEvaluation(recorded))
                .invoke(evaluation -> evaluation.begin(command.validUntil(), deadlines));
    }
}
