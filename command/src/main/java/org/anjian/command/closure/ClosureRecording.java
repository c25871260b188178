package org.anjian.command.closure;

import org.anjian.api.closure.ClosureRefusal;
import org.anjian.api.closure.ClosureSubject;
import org.anjian.api.closure.command.RecordClosureCriterion;
import org.anjian.api.closure.event.ClosureCriterionMet;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.message.Role;
import org.anjian.api.refusal.RefusedException;
import org.anjian.command.enterprise.EnterpriseAdmission;
import org.anjian.command.enterprise.KnownEnterprise;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Takes in the criteria of closing that are met. */
@Component
class ClosureRecording {

    private final Repository<Closure> repository;
    private final EnterpriseAdmission admission;

    ClosureRecording(Repository<Closure> repository, EnterpriseAdmission admission) {
        this.repository = repository;
        this.admission = admission;
    }

    @CommandHandler
    Decision handle(RecordClosureCriterion command, Actor actor) throws Exception {
        KnownEnterprise enterprise = actor.role() == Role.SYSTEM
                ? admission.admitEvenIfClosed(actor, RecordClosureCriterion.class, command.enterpriseId())
                : admission.admit(actor, RecordClosureCriterion.class, command.enterpriseId());
        if (command.criterion().isComputed() && actor.role() != Role.SYSTEM) {
            throw new RefusedException(ClosureRefusal.CRITERION_IS_COMPUTED, "criterion");
        }
        ClosureCriterionMet met = new ClosureCriterionMet(
                new ClosureSubject(
                        command.closureId(),
                        enterprise.id(),
                        enterprise.name(),
                        enterprise.region(),
                        command.criterion()),
                command.occurredAt(),
                command.grounds(),
                command.description(),
                actor.id());
        // What Anjian finds again, after the next failed inspection, is on record already.
        Aggregate<Closure> closure = actor.role() == Role.SYSTEM
                ? repository.loadOrCreate(command.closureId().raw(), () -> new Closure(met))
                : repository.newInstance(() -> new Closure(met));
        return closure.invoke(Closure::decision);
    }
}
