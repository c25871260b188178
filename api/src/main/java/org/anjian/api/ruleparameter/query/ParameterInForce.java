package org.anjian.api.ruleparameter.query;

import java.util.List;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.api.ruleparameter.ParameterUnit;
import org.anjian.api.ruleparameter.RuleLevel;
import org.anjian.api.ruleparameter.RuleValue;
import org.anjian.api.ruleparameter.view.RuleParameterView;
import org.jspecify.annotations.Nullable;

/**
 * A number of a rule as facts of a day in a region are judged by it.
 *
 * @param ruleId the rule that has it
 * @param leftTo the level to which the higher ones leave it
 * @param inForce the value in force; null where none is
 * @param overridden what would apply without it, nearest first
 * @param shipped every value that comes with Anjian
 * @param recorded every value that was ever recorded, oldest first
 */
public record ParameterInForce(
        ParameterKey key,
        String ruleId,
        ParameterUnit unit,
        @Nullable RuleLevel leftTo,
        @Nullable RuleValue inForce,
        List<RuleValue> overridden,
        List<RuleValue> shipped,
        List<RuleParameterView.Recorded> recorded) {
    public ParameterInForce {
        overridden = List.copyOf(overridden);
        shipped = List.copyOf(shipped);
        recorded = List.copyOf(recorded);
    }
}
