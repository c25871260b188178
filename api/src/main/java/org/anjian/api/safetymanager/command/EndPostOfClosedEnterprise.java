package org.anjian.api.safetymanager.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.safetymanager.SafetyManagerCommand;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Ends the post of a safety manager because the enterprise was closed: who has no employer has no post. Sent by Anjian only.
 *
 * @param reason why the enterprise was closed
 */
public record EndPostOfClosedEnterprise(
        @TargetAggregateIdentifier SafetyManagerId managerId,
        EnterpriseId enterpriseId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyManagerCommand {
    public EndPostOfClosedEnterprise {
        Required.value(managerId, "managerId");
        Required.value(enterpriseId, "enterpriseId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
