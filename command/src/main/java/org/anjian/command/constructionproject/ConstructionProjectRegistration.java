package org.anjian.command.constructionproject;

import org.anjian.api.constructionproject.ConstructionProjectSubject;
import org.anjian.api.constructionproject.command.RegisterConstructionProject;
import org.anjian.api.constructionproject.event.ConstructionProjectRegistered;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Registers construction projects (建设项目). */
@Component
class ConstructionProjectRegistration {

    private final Repository<ConstructionProject> repository;
    private final EnterpriseAdmission admission;

    ConstructionProjectRegistration(Repository<ConstructionProject> repository, EnterpriseAdmission admission) {
        this.repository = repository;
        this.admission = admission;
    }

    @CommandHandler
    Decision handle(RegisterConstructionProject command, Actor actor) throws Exception {
        KnownEnterprise enterprise = admission.admit(actor, RegisterConstructionProject.class, command.enterpriseId());
        ConstructionProjectRegistered born = new ConstructionProjectRegistered(
                new ConstructionProjectSubject(
                        command.constructionProjectId(),
                        command.name(),
                        command.park(),
                        enterprise.id(),
                        enterprise.name(),
                        enterprise.region()),
                command.occurredAt(),
                command.kind(),
                command.content());
        return repository.newInstance(() -> new ConstructionProject(born)).invoke(ConstructionProject::decision);
    }
}
