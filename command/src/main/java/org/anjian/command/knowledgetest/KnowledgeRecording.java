package org.anjian.command.knowledgetest;

import org.anjian.api.knowledgetest.KnowledgeCommand;
import org.anjian.api.knowledgetest.KnowledgeSubject;
import org.anjian.api.knowledgetest.command.RecordCriteriaStudy;
import org.anjian.api.knowledgetest.command.RecordKnowledgeTest;
import org.anjian.api.knowledgetest.event.CriteriaStudyRecorded;
import org.anjian.api.knowledgetest.event.KnowledgeEvent;
import org.anjian.api.knowledgetest.event.KnowledgeTestRecorded;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes in what safety managers were tested on and studied. */
@Component
class KnowledgeRecording {

    private final Repository<KnowledgeFile> repository;
    private final EnterpriseAdmission admission;

    KnowledgeRecording(Repository<KnowledgeFile> repository, EnterpriseAdmission admission) {
        this.repository = repository;
        this.admission = admission;
    }

    @CommandHandler
    Decision handle(RecordKnowledgeTest command, Actor actor) throws Exception {
        return record(new KnowledgeTestRecorded(
                subject(command, actor),
                command.occurredAt(),
                command.topic(),
                command.score(),
                command.passMark(),
                command.score() >= command.passMark()));
    }

    @CommandHandler
    Decision handle(RecordCriteriaStudy command, Actor actor) throws Exception {
        return record(new CriteriaStudyRecorded(
                subject(command, actor), command.occurredAt(), command.topic(), command.content()));
    }

    private KnowledgeSubject subject(KnowledgeCommand command, Actor actor) {
        KnownEnterprise enterprise = admission.admit(actor, command.getClass(), command.enterpriseId());
        return new KnowledgeSubject(
                command.knowledgeFileId(), command.personId(), enterprise.id(), enterprise.name(), enterprise.region());
    }

    private Decision record(KnowledgeEvent event) throws Exception {
        return repository
                .loadOrCreate(event.file().id().raw(), KnowledgeFile::new)
                .invoke(file -> file.record(event));
    }
}
