package org.anjian.command.majorhazardsource;

import org.anjian.api.majorhazardsource.MajorHazardSourceSubject;
import org.anjian.api.majorhazardsource.command.IdentifyMajorHazardSource;
import org.anjian.api.majorhazardsource.event.MajorHazardSourceIdentified;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes in the major hazard sources that were identified (重大危险源辨识). */
@Component
class MajorHazardSourceIdentification {

    private final Repository<MajorHazardSource> repository;
    private final EnterpriseAdmission admission;

    MajorHazardSourceIdentification(Repository<MajorHazardSource> repository, EnterpriseAdmission admission) {
        this.repository = repository;
        this.admission = admission;
    }

    @CommandHandler
    Decision handle(IdentifyMajorHazardSource command, Actor actor) throws Exception {
        KnownEnterprise enterprise = admission.admit(actor, IdentifyMajorHazardSource.class, command.enterpriseId());
        MajorHazardSourceIdentified born = new MajorHazardSourceIdentified(
                new MajorHazardSourceSubject(
                        command.majorHazardSourceId(),
                        command.name(),
                        enterprise.id(),
                        enterprise.name(),
                        enterprise.region()),
                command.occurredAt(),
                command.location(),
                command.content(),
                command.participants());
        return repository.newInstance(() -> new MajorHazardSource(born)).invoke(MajorHazardSource::decision);
    }
}
