package org.anjian.command.unsafeact;

import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.unsafeact.command.StopUnsafeAct;
import org.anjian.api.unsafeact.event.UnsafeActStopped;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Records unsafe acts that a safety manager stopped and corrected (QJ22A-12.6). */
@Component
class UnsafeActRecording {

    private final Repository<UnsafeAct> repository;
    private final EnterpriseAdmission admission;

    UnsafeActRecording(Repository<UnsafeAct> repository, EnterpriseAdmission admission) {
        this.repository = repository;
        this.admission = admission;
    }

    @CommandHandler
    Decision handle(StopUnsafeAct command, Actor actor) throws Exception {
        KnownEnterprise enterprise = admission.admit(actor, StopUnsafeAct.class, command.enterpriseId());
        UnsafeActStopped stopped = new UnsafeActStopped(
                command.unsafeActId(),
                command.occurredAt(),
                enterprise.id(),
                enterprise.name(),
                enterprise.region(),
                command.type(),
                command.place(),
                command.persons(),
                command.correction());
        return repository.newInstance(() -> new UnsafeAct(stopped)).invoke(UnsafeAct::decision);
    }
}
