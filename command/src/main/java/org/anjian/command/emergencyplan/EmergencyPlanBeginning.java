package org.anjian.command.emergencyplan;

import org.anjian.api.emergencyplan.EmergencyPlanSubject;
import org.anjian.api.emergencyplan.UnitClass;
import org.anjian.api.emergencyplan.command.RecordEmergencyRiskAssessment;
import org.anjian.api.emergencyplan.event.EmergencyRiskAssessed;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Begins emergency plans, with the assessment of risks and the survey of resources (风险评估、应急资源调查). */
@Component
class EmergencyPlanBeginning {

    private final Repository<EmergencyPlan> repository;
    private final EnterpriseAdmission admission;

    EmergencyPlanBeginning(Repository<EmergencyPlan> repository, EnterpriseAdmission admission) {
        this.repository = repository;
        this.admission = admission;
    }

    @CommandHandler
    Decision handle(RecordEmergencyRiskAssessment command, Actor actor) throws Exception {
        KnownEnterprise enterprise =
                admission.admit(actor, RecordEmergencyRiskAssessment.class, command.enterpriseId());
        EmergencyRiskAssessed assessed = new EmergencyRiskAssessed(
                new EmergencyPlanSubject(
                        command.emergencyPlanId(),
                        command.name(),
                        command.type(),
                        enterprise.id(),
                        enterprise.name(),
                        enterprise.region()),
                command.occurredAt(),
                UnitClass.of(enterprise.sector()),
                command.risks(),
                command.resources(),
                command.participants());
        return repository.newInstance(() -> new EmergencyPlan(assessed)).invoke(EmergencyPlan::decision);
    }
}
