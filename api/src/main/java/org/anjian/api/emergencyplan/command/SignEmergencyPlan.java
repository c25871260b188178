package org.anjian.api.emergencyplan.command;

import java.time.Instant;
import org.anjian.api.emergencyplan.EmergencyPlanCommand;
import org.anjian.api.emergencyplan.EmergencyPlanId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Signs a plan as the principal of the enterprise (主要负责人签署, QX24-07). */
public record SignEmergencyPlan(
        @TargetAggregateIdentifier EmergencyPlanId emergencyPlanId,
        Instant occurredAt,
        @Nullable String commandId) implements EmergencyPlanCommand {

    public SignEmergencyPlan {
        Required.value(emergencyPlanId, "emergencyPlanId");
        Required.value(occurredAt, "occurredAt");
    }
}
