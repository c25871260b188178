package org.anjian.command.safetyrule;

import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.safetyrule.SafetyRuleSubject;
import org.anjian.api.safetyrule.command.RecordRuleDrafting;
import org.anjian.api.safetyrule.event.SafetyRuleDrafted;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes in the safety rules and operating procedures that were drafted (拟订规章制度、操作规程). */
@Component
class SafetyRuleDrafting {

    private final Repository<SafetyRule> repository;
    private final EnterpriseAdmission admission;

    SafetyRuleDrafting(Repository<SafetyRule> repository, EnterpriseAdmission admission) {
        this.repository = repository;
        this.admission = admission;
    }

    @CommandHandler
    Decision handle(RecordRuleDrafting command, Actor actor) throws Exception {
        KnownEnterprise enterprise = admission.admit(actor, RecordRuleDrafting.class, command.enterpriseId());
        SafetyRuleDrafted born = new SafetyRuleDrafted(
                new SafetyRuleSubject(
                        command.safetyRuleId(),
                        command.title(),
                        command.kind(),
                        enterprise.id(),
                        enterprise.name(),
                        enterprise.region()),
                command.occurredAt(),
                1,
                command.topics(),
                command.legalBasis(),
                command.content(),
                command.participants());
        return repository.newInstance(() -> new SafetyRule(born)).invoke(SafetyRule::decision);
    }
}
