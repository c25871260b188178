package org.anjian.api.safetymanager.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.safetymanager.SafetyManagerCommand;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Dismisses a safety manager with a reason (QJ22A-11b). */
public record DismissSafetyManager(
        @TargetAggregateIdentifier SafetyManagerId managerId,
        EnterpriseId enterpriseId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyManagerCommand {
    public DismissSafetyManager {
        Required.value(managerId, "managerId");
        Required.value(enterpriseId, "enterpriseId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
