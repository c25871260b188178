package org.anjian.api.staffing.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.staffing.StaffingCommand;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Looks at the staffing of an enterprise again (QJ22A-05). Anjian sends it when the head count, the sector or the scale changed. */
public record EvaluateStaffing(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        Instant occurredAt,
        @Nullable String commandId) implements StaffingCommand {

    public EvaluateStaffing {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(occurredAt, "occurredAt");
    }
}
