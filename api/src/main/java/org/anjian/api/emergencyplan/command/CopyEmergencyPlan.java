package org.anjian.api.emergencyplan.command;

import java.time.Instant;
import org.anjian.api.emergencyplan.EmergencyPlanCommand;
import org.anjian.api.emergencyplan.EmergencyPlanId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Copies a filed plan to the emergency department (抄送应急管理部门, QX24-07). */
public record CopyEmergencyPlan(
        @TargetAggregateIdentifier EmergencyPlanId emergencyPlanId,
        String copiedTo,
        Instant occurredAt,
        @Nullable String commandId)
        implements EmergencyPlanCommand {

    public CopyEmergencyPlan {
        Required.value(emergencyPlanId, "emergencyPlanId");
        copiedTo = Required.name(copiedTo, "copiedTo");
        Required.value(occurredAt, "occurredAt");
    }
}
