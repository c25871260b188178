package org.anjian.api.emergencyplan.command;

import java.time.Instant;
import org.anjian.api.emergencyplan.EmergencyPlanCommand;
import org.anjian.api.emergencyplan.EmergencyPlanId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Retires a plan (废止). */
public record RetireEmergencyPlan(
        @TargetAggregateIdentifier EmergencyPlanId emergencyPlanId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements EmergencyPlanCommand {

    public RetireEmergencyPlan {
        Required.value(emergencyPlanId, "emergencyPlanId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
