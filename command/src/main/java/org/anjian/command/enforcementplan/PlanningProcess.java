package org.anjian.command.enforcementplan;

import java.time.Instant;
import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.enforcementplan.EnforcementPlanSubject;
import org.anjian.api.enforcementplan.command.ExpectEnforcementPlan;
import org.anjian.api.enforcementplan.event.EnforcementPlanDrafted;
import org.anjian.api.enforcementplan.event.EnforcementPlanMissing;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.command.process.OwnCommands;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/** A regulator that planned one year, or should have, owes a plan for the next: silence is a fact too. */
@Component
@ProcessingGroup("enforcement-planning")
@DisallowReplay
public class PlanningProcess {

    private final OwnCommands commands;

    PlanningProcess(OwnCommands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(EnforcementPlanDrafted event) {
        expectNext(event.plan(), event.occurredAt());
    }

    @EventHandler
    void on(EnforcementPlanMissing event) {
        expectNext(event.plan(), event.occurredAt());
    }

    private void expectNext(EnforcementPlanSubject plan, Instant at) {
        int next = plan.year() + 1;
        commands.send(
                new ExpectEnforcementPlan(
                        new ResponsibleBody(plan.regulator(), plan.regulatorName()),
                        plan.region(),
                        next,
                        at,
                        "expect/" + EnforcementPlanId.of(plan.regulator(), next)),
                plan.region());
    }
}
