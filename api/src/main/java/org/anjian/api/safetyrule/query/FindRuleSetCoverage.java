package org.anjian.api.safetyrule.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Position;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * How many of the seven topics the rules in force cover. Answered with a {@link RuleSetCoverage}.
 *
 * @param position the reader's own last write, to wait for
 */
public record FindRuleSetCoverage(
        EnterpriseId enterprise, @Nullable Position position) {

    public FindRuleSetCoverage {
        Required.value(enterprise, "enterprise");
    }
}
