package org.anjian.command.enforcementplan;

import java.time.LocalDate;
import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.enforcementplan.EnforcementPlanRefusal;
import org.anjian.api.enforcementplan.EnforcementPlanSubject;
import org.anjian.api.enforcementplan.command.DraftEnforcementPlan;
import org.anjian.api.enforcementplan.command.ExpectEnforcementPlan;
import org.anjian.api.enforcementplan.event.EnforcementPlanExpected;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Decision;
import org.anjian.api.permission.Permissions;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.Regions;
import org.anjian.command.ruleparameter.RuleParameters;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.deadline.DeadlineManager;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;

/** Begins plans: what a regulator owes, and what it drafts. A regulator has one plan a year. */
@Component
class EnforcementPlanning {

    private final Repository<EnforcementPlan> repository;
    private final Permissions permissions;
    private final Regions regions;
    private final RuleParameters parameters;

    EnforcementPlanning(
            Repository<EnforcementPlan> repository,
            Permissions permissions,
            Regions regions,
            RuleParameters parameters) {
        this.repository = repository;
        this.permissions = permissions;
        this.regions = regions;
        this.parameters = parameters;
    }

    @CommandHandler
    Decision handle(ExpectEnforcementPlan command, Actor actor, DeadlineManager deadlines) throws Exception {
        permissions.require(actor, ExpectEnforcementPlan.class, command.region(), null);
        regions.require(command.region(), "region");
        EnforcementPlanSubject subject = new EnforcementPlanSubject(
                EnforcementPlanId.of(command.regulator().code(), command.year()),
                command.regulator().code(),
                command.regulator().name(),
                command.region(),
                command.year());
        LocalDate draftBy = PlanParameters.draftBy(command.year(), command.region(), parameters);
        return repository
                .loadOrCreate(subject.id().raw(), EnforcementPlan::new)
                .invoke(plan ->
                        plan.expect(new EnforcementPlanExpected(subject, command.occurredAt(), draftBy), deadlines));
    }

    /** The plan of the actor's own regulator, in its own jurisdiction. */
    @CommandHandler
    Decision handle(DraftEnforcementPlan command, Actor actor) throws Exception {
        permissions.require(actor, DraftEnforcementPlan.class, command.region(), null);
        if (!actor.jurisdiction().equals(command.region())) {
            throw new RefusedException(EnforcementPlanRefusal.ANOTHER_REGULATORS_PLAN, "region");
        }
        EnforcementPlanSubject subject = new EnforcementPlanSubject(
                EnforcementPlanId.of(actor.organisation(), command.year()),
                actor.organisation(),
                command.regulatorName(),
                command.region(),
                command.year());
        return repository
                .loadOrCreate(subject.id().raw(), EnforcementPlan::new)
                .invoke(plan -> plan.draft(subject, command.contents(), command.occurredAt()));
    }
}
