package org.anjian.api.safetyrule.command;

import java.time.Instant;
import org.anjian.api.refusal.Required;
import org.anjian.api.safetyrule.SafetyRuleCommand;
import org.anjian.api.safetyrule.SafetyRuleId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Retires a rule (废止). */
public record RetireSafetyRule(
        @TargetAggregateIdentifier SafetyRuleId safetyRuleId,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements SafetyRuleCommand {

    public RetireSafetyRule {
        Required.value(safetyRuleId, "safetyRuleId");
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }
}
