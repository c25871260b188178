package org.anjian.command.compliancesurvey;

import org.anjian.api.compliancesurvey.ComplianceSubject;
import org.anjian.api.compliancesurvey.command.RecordComplianceSurvey;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes surveys in. */
@Component
class ComplianceRecording {

    private final Repository<ComplianceFile> repository;
    private final EnterpriseAdmission admission;

    ComplianceRecording(Repository<ComplianceFile> repository, EnterpriseAdmission admission) {
        this.repository = repository;
        this.admission = admission;
    }

    @CommandHandler
    Decision handle(RecordComplianceSurvey command, Actor actor) throws Exception {
        KnownEnterprise enterprise = admission.admit(actor, RecordComplianceSurvey.class, command.enterpriseId());
        ComplianceSubject subject = new ComplianceSubject(
                command.complianceFileId(), enterprise.id(), enterprise.name(), enterprise.region());
        return repository
                .loadOrCreate(subject.id().raw(), ComplianceFile::new)
                .invoke(file -> file.survey(subject, command));
    }
}
