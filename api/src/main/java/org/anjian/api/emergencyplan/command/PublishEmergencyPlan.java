package org.anjian.api.emergencyplan.command;

import java.time.Instant;
import org.anjian.api.emergencyplan.EmergencyPlanCommand;
import org.anjian.api.emergencyplan.EmergencyPlanId;
import org.anjian.api.emergencyplan.PlanAudience;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Publishes a signed plan (公布, QX24-07).
 *
 * @param channel where it was published
 */
public record PublishEmergencyPlan(
        @TargetAggregateIdentifier EmergencyPlanId emergencyPlanId,
        PlanAudience audience,
        String channel,
        Instant occurredAt,
        @Nullable String commandId)
        implements EmergencyPlanCommand {

    public PublishEmergencyPlan {
        Required.value(emergencyPlanId, "emergencyPlanId");
        Required.value(audience, "audience");
        channel = Required.name(channel, "channel");
        Required.value(occurredAt, "occurredAt");
    }
}
