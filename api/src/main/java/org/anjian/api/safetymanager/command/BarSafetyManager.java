package org.anjian.api.safetymanager.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.safetymanager.SafetyManagerCommand;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Bars a person from every post of safety manager in the jurisdiction of the body that acts (QJ22A-10b).
 *
 * @param enterpriseId the enterprise at which the review failed
 */
public record BarSafetyManager(
        @TargetAggregateIdentifier SafetyManagerId managerId,
        EnterpriseId enterpriseId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyManagerCommand {
    public BarSafetyManager {
        Required.value(managerId, "managerId");
        Required.value(enterpriseId, "enterpriseId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
