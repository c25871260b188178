package org.anjian.command.enterprisecheck;

import org.anjian.api.enterprisecheck.CheckPlanRefusal;
import org.anjian.api.enterprisecheck.CheckPlanSubject;
import org.anjian.api.enterprisecheck.command.AdoptCheckPlan;
import org.anjian.api.enterprisecheck.event.CheckPlanAdopted;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.refusal.RefusedException;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Begins check plans (检查计划). */
@Component
class CheckPlanAdoption {

    private final Repository<CheckPlan> repository;
    private final EnterpriseAdmission admission;

    CheckPlanAdoption(Repository<CheckPlan> repository, EnterpriseAdmission admission) {
        this.repository = repository;
        this.admission = admission;
    }

    @CommandHandler
    Decision handle(AdoptCheckPlan command, Actor actor, DeadlineManager deadlines) throws Exception {
        KnownEnterprise enterprise = admission.admit(actor, AdoptCheckPlan.class, command.enterpriseId());
        if (command.frequency() == null) {
            throw new RefusedException(CheckPlanRefusal.FREQUENCY_REQUIRED, "frequency");
        }
        CheckPlanAdopted adopted = new CheckPlanAdopted(
                new CheckPlanSubject(
                        command.checkPlanId(),
                        command.place(),
                        enterprise.id(),
                        enterprise.name(),
                        enterprise.region()),
                command.occurredAt(),
                command.frequency(),
                command.content());
        return repository.newInstance(() -> new CheckPlan(adopted)).invoke(plan -> plan.begin(deadlines));
    }
}
