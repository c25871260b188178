package org.anjian.api.safetymanager.command;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.Required;
import org.anjian.api.safetymanager.PayChange;
import org.anjian.api.safetymanager.SafetyManagerCommand;
import org.anjian.api.safetymanager.SafetyManagerId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Changes the pay or benefits of a safety manager with a reason (QJ22A-11b). */
public record ChangeSafetyManagerPay(
        @TargetAggregateIdentifier SafetyManagerId managerId,
        EnterpriseId enterpriseId,
        PayChange change,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyManagerCommand {
    public ChangeSafetyManagerPay {
        Required.value(managerId, "managerId");
        Required.value(enterpriseId, "enterpriseId");
        Required.value(change, "change");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
