package org.anjian.command.checkplace;

import java.util.function.BiFunction;
import org.anjian.api.checkplace.CheckPlaceCommand;
import org.anjian.api.checkplace.CheckPlaceSubject;
import org.anjian.api.checkplace.command.RegisterCheckPlace;
import org.anjian.api.checkplace.command.RetireCheckPlace;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Keeps the register of places (检查场所). */
@Component
class CheckPlaceRegistration {

    private final Repository<CheckPlace> repository;
    private final EnterpriseAdmission admission;

    CheckPlaceRegistration(Repository<CheckPlace> repository, EnterpriseAdmission admission) {
        this.repository = repository;
        this.admission = admission;
    }

    @CommandHandler
    Decision handle(RegisterCheckPlace command, Actor actor) throws Exception {
        return decide(command, actor, (place, subject) -> place.register(subject, command));
    }

    @CommandHandler
    Decision handle(RetireCheckPlace command, Actor actor) throws Exception {
        return decide(command, actor, (place, subject) -> place.retire(subject, command));
    }

    private Decision decide(
            CheckPlaceCommand command, Actor actor, BiFunction<CheckPlace, CheckPlaceSubject, Decision> act)
            throws Exception {
        KnownEnterprise enterprise = admission.admit(actor, command.getClass(), command.enterpriseId());
        CheckPlaceSubject subject = new CheckPlaceSubject(
                command.checkPlaceId(), command.name(), enterprise.id(), enterprise.name(), enterprise.region());
        return repository.loadOrCreate(subject.id().raw(), CheckPlace::new).invoke(place -> act.apply(place, subject));
    }
}
