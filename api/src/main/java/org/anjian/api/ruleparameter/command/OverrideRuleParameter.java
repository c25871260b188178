package org.anjian.api.ruleparameter.command;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.refusal.InputRefusal;
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
 * Records the value that a rule gives a number (规则参数调整, QJ22B-02), so that a correction needs no release. The same level, region
 * and first day again corrects what was recorded.
 *
 * @param level whose rule it is
 * @param region where it applies, with all below: a province or a city
 * @param value in the unit of the number
 * @param effectiveFrom the first day on which facts are judged by it
 * @param effectiveUntil the last day; null where it has none
 * @param source where it is written: document and article
 * @param confidencePermille how sure that is, in thousandths; null where nobody said
 */
public record OverrideRuleParameter(
        ParameterKey key,
        RuleLevel level,
        RegionCode region,
        long value,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveUntil,
        String source,
        @Nullable Integer confidencePermille,
        Instant occurredAt,
        @Nullable String commandId)
        implements RuleParameterCommand {

    private static final int CERTAIN = 1_000;

    public OverrideRuleParameter {
        Required.value(key, "key");
        Required.value(level, "level");
        Required.value(region, "region");
        Required.value(effectiveFrom, "effectiveFrom");
        if (effectiveUntil != null && effectiveUntil.isBefore(effectiveFrom)) {
            throw new RefusedException(RuleParameterRefusal.PERIOD_REVERSED, "effectiveUntil");
        }
        source = Required.text(source, "source");
        if (confidencePermille != null && (confidencePermille < 0 || confidencePermille > CERTAIN)) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "confidencePermille");
        }
        Required.value(occurredAt, "occurredAt");
    }

    /** The identity follows from the key. */
    @Override
    @TargetAggregateIdentifier
    public RuleParameterId ruleParameterId() {
        return RuleParameterId.of(key);
    }
}
