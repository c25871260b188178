package org.anjian.api.safetymanager.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.safetymanager.SafetyManagerCommand;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Rejects an objection with a reason. */
public record RejectObjection(
        @TargetAggregateIdentifier SafetyManagerId managerId,
        EnterpriseId enterpriseId,
        String assessmentId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyManagerCommand {
    public RejectObjection {
        Required.value(managerId, "managerId");
        Required.value(enterpriseId, "enterpriseId");
        assessmentId = Required.name(assessmentId, "assessmentId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
