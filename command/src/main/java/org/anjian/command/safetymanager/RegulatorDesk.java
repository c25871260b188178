package org.anjian.command.safetymanager;

import java.util.function.Function;
import org.anjian.api.assessmentscheme.AssessmentSchemeRefusal;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.safetymanager.SafetyManagerCommand;
import org.anjian.api.safetymanager.SafetyManagerRefusal;
import org.anjian.api.safetymanager.command.BarSafetyManager;
import org.anjian.api.safetymanager.command.CorrectAssessment;
import org.anjian.api.safetymanager.command.EnrolInAssessmentCycle;
import org.anjian.api.safetymanager.command.GrantDutyClearance;
import org.anjian.api.safetymanager.command.RecordPerformanceAssessment;
import org.anjian.api.safetymanager.command.RecordPreJobAssessment;
import org.anjian.api.safetymanager.command.RejectObjection;
import org.anjian.api.safetymanager.command.RenewCertificate;
import org.anjian.api.safetymanager.command.RevokeDutyClearance;
import org.anjian.command.assessmentscheme.AssessmentSchemes;
import org.anjian.command.assessmentscheme.KnownScheme;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.anjian.command.refusal.Refuse;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes in what only the territorial regulator of the employer may do, by the scheme of its municipality (QJ22A-08a). */
@Component
class RegulatorDesk {

    private final Repository<SafetyManager> repository;
    private final EnterpriseAdmission admission;
    private final AssessmentSchemes schemes;

    RegulatorDesk(Repository<SafetyManager> repository, EnterpriseAdmission admission, AssessmentSchemes schemes) {
        this.repository = repository;
        this.admission = admission;
        this.schemes = schemes;
    }

    @CommandHandler
    Decision handle(RecordPreJobAssessment command, Actor actor) {
        KnownEnterprise enterprise = admit(command, actor);
        KnownScheme scheme = schemeInForce(enterprise, command);
        return ask(command, manager -> manager.assessments().record(command, enterprise, scheme, actor));
    }

    @CommandHandler
    Decision handle(RecordPerformanceAssessment command, Actor actor, DeadlineManager deadlines) {
        KnownEnterprise enterprise = admit(command, actor);
        KnownScheme scheme = schemeInForce(enterprise, command);
        return ask(command, manager -> manager.assessments().record(command, enterprise, scheme, actor, deadlines));
    }

    @CommandHandler
    Decision handle(EnrolInAssessmentCycle command, Actor actor, DeadlineManager deadlines) {
        KnownEnterprise enterprise = admit(command, actor);
        KnownScheme scheme = schemeInForce(enterprise, command);
        return ask(command, manager -> manager.assessments().enrol(command, enterprise, scheme, deadlines));
    }

    @CommandHandler
    Decision handle(CorrectAssessment command, Actor actor) {
        KnownEnterprise enterprise = admit(command, actor);
        return ask(command, manager -> {
            Assessments.SchemeVersion made =
                    manager.assessments().schemeOf(command.enterpriseId(), command.assessmentId());
            KnownScheme scheme = schemes.version(made.id(), made.version())
                    .orElseThrow(() -> new RefusedException(AssessmentSchemeRefusal.SCHEME_NOT_ADOPTED));
            return manager.assessments().correct(command, enterprise, scheme, actor);
        });
    }

    @CommandHandler
    Decision handle(RejectObjection command, Actor actor) {
        KnownEnterprise enterprise = admit(command, actor);
        return ask(command, manager -> manager.assessments().reject(command, enterprise));
    }

    @CommandHandler
    Decision handle(GrantDutyClearance command, Actor actor, DeadlineManager deadlines) {
        KnownEnterprise enterprise = admit(command, actor);
        return ask(command, manager -> manager.clearance().grant(command, enterprise, actor, deadlines));
    }

    @CommandHandler
    Decision handle(RenewCertificate command, Actor actor, DeadlineManager deadlines) {
        KnownEnterprise enterprise = admit(command, actor);
        return ask(command, manager -> manager.clearance().renew(command, enterprise, actor, deadlines));
    }

    @CommandHandler
    Decision handle(RevokeDutyClearance command, Actor actor) {
        admit(command, actor);
        return ask(command, manager -> manager.clearance().revoke(command, actor));
    }

    @CommandHandler
    Decision handle(BarSafetyManager command, Actor actor) {
        KnownEnterprise enterprise = admit(command, actor);
        return ask(command, manager -> manager.clearance().bar(command, enterprise, actor));
    }

    private KnownEnterprise admit(SafetyManagerCommand command, Actor actor) {
        KnownEnterprise enterprise = admission.admit(actor, command.getClass(), command.enterpriseId());
        Refuse.when(enterprise.regulator() == null, SafetyManagerRefusal.REGULATOR_NOT_ASSIGNED);
        Refuse.unless(actor.organisation().equals(enterprise.regulator()), SafetyManagerRefusal.ASSESSOR_NOT_COMPETENT);
        return enterprise;
    }

    private KnownScheme schemeInForce(KnownEnterprise enterprise, SafetyManagerCommand command) {
        return schemes.inForce(enterprise.region(), enterprise.sector(), command.occurredAt())
                .orElseThrow(() -> new RefusedException(AssessmentSchemeRefusal.SCHEME_NOT_ADOPTED));
    }

    private Decision ask(SafetyManagerCommand command, Function<SafetyManager, Decision> act) {
        return repository.load(command.managerId().raw()).invoke(act);
    }
}
