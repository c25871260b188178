package org.anjian.api.enterprise.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseCommand;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Shortens the interval between inspections while a major hazard is open; sent by Anjian itself (QJ16-11f). */
public record TightenInspectionInterval(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        HazardId hazardId,
        Instant occurredAt,
        @Nullable String commandId)
        implements EnterpriseCommand {

    public TightenInspectionInterval {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(hazardId, "hazardId");
        Required.value(occurredAt, "occurredAt");
    }
}
