package org.anjian.api.safetyrule.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.safetyrule.SafetyRuleCommand;
import org.anjian.api.safetyrule.SafetyRuleId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Signs the drafted version as the principal of the enterprise (主要负责人签字, QX24-03). */
public record SignSafetyRule(
        @TargetAggregateIdentifier SafetyRuleId safetyRuleId,
        Instant occurredAt,
        @Nullable String commandId) implements SafetyRuleCommand {

    public SignSafetyRule {
        Required.value(safetyRuleId, "safetyRuleId");
        Required.value(occurredAt, "occurredAt");
    }
}
