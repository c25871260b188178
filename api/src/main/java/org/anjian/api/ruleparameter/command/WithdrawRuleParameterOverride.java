package org.anjian.api.ruleparameter.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.api.ruleparameter.RuleLevel;
import org.anjian.api.ruleparameter.RuleParameterCommand;
import org.anjian.api.ruleparameter.RuleParameterId;
import org.anjian.api.ruleparameter.RuleParameterRefusal;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Withdraws a value that was recorded (撤回规则参数调整); what is below it applies again.
 *
 * @param effectiveFrom the first day of the value that is meant
 * @param withdrawnFrom the first day on which facts are not judged by it any more
 */
public record WithdrawRuleParameterOverride(
        ParameterKey key,
        RuleLevel level,
        RegionCode region,
        LocalDate effectiveFrom,
        LocalDate withdrawnFrom,
        String reason,
        Instant occurredAt,
        @Nullable String commandId)
        implements RuleParameterCommand {

    public WithdrawRuleParameterOverride {
        Required.value(key, "key");
        Required.value(level, "level");
        Required.value(region, "region");
        Required.value(effectiveFrom, "effectiveFrom");
        if (Required.value(withdrawnFrom, "withdrawnFrom").isBefore(effectiveFrom)) {
            throw new RefusedException(RuleParameterRefusal.PERIOD_REVERSED, "withdrawnFrom");
        }
        reason = Required.text(reason, "reason");
        Required.value(occurredAt, "occurredAt");
    }

    /** The identity follows from the key. */
    @Override
    @TargetAggregateIdentifier
    public RuleParameterId ruleParameterId() {
        return RuleParameterId.of(key);
    }
}
