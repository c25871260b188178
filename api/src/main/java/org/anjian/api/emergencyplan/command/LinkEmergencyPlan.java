package org.anjian.api.emergencyplan.command;

import java.time.Instant;
import org.anjian.api.emergencyplan.EmergencyPlanCommand;
import org.anjian.api.emergencyplan.EmergencyPlanId;
import org.anjian.api.emergencyplan.PlanLink;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Links a plan with another plan of the enterprise or of another body (预案衔接, QX24-06). */
public record LinkEmergencyPlan(
        @TargetAggregateIdentifier EmergencyPlanId emergencyPlanId,
        PlanLink link,
        Instant occurredAt,
        @Nullable String commandId)
        implements EmergencyPlanCommand {

    public LinkEmergencyPlan {
        Required.value(emergencyPlanId, "emergencyPlanId");
        Required.value(link, "link");
        Required.value(occurredAt, "occurredAt");
    }
}
