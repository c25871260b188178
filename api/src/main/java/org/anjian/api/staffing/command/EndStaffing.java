package org.anjian.api.staffing.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.staffing.StaffingCommand;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Ends the staffing record of an enterprise that was closed. */
public record EndStaffing(
        @TargetAggregateIdentifier EnterpriseId enterpriseId,
        Instant occurredAt,
        @Nullable String commandId) implements StaffingCommand {

    public EndStaffing {
        Required.value(enterpriseId, "enterpriseId");
        Required.value(occurredAt, "occurredAt");
    }
}
