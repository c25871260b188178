package org.anjian.api.enterprise.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseCommand;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Ends what an open major hazard did to the interval between inspections; sent by Anjian itself (QJ16-11f). */
public record RestoreInspectionInterval(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        HazardId hazardId,
        Instant occurredAt,
        @Nullable String commandId)
        implements EnterpriseCommand {

    public RestoreInspectionInterval {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(hazardId, "hazardId");
        Required.value(occurredAt, "occurredAt");
    }
}
