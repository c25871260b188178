package org.anjian.api.safetymanager.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.safetymanager.SafetyManagerCommand;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records the two managing parties of a post anew, after the enterprise was given another regulator (QJ22A-03). */
public record AssignManagingParties(
        @TargetAggregateIdentifier SafetyManagerId managerId,
        EnterpriseId enterpriseId,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyManagerCommand {
    public AssignManagingParties {
        Required.value(managerId, "managerId");
        Required.value(enterpriseId, "enterpriseId");
        Required.value(occurredAt, "occurredAt");
    }
}
