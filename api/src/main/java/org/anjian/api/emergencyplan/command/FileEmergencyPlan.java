package org.anjian.api.emergencyplan.command;

import java.time.Instant;
import org.anjian.api.emergencyplan.EmergencyPlanCommand;
import org.anjian.api.emergencyplan.EmergencyPlanId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Files a published plan with the regulator, with a copy to the emergency department (备案、抄送, QX24-07).
 *
 * @param copiedTo the emergency department that was given a copy
 */
public record FileEmergencyPlan(
        @TargetAggregateIdentifier EmergencyPlanId emergencyPlanId,
        String regulator,
        @Nullable String copiedTo,
        Instant occurredAt,
        @Nullable String commandId)
        implements EmergencyPlanCommand {

    public FileEmergencyPlan {
        Required.value(emergencyPlanId, "emergencyPlanId");
        regulator = Required.name(regulator, "regulator");
        copiedTo = Required.optionalText(copiedTo, "copiedTo");
        Required.value(occurredAt, "occurredAt");
    }
}
