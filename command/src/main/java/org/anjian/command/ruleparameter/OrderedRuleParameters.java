package org.anjian.command.ruleparameter;

import java.time.LocalDate;
import java.util.Optional;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.api.ruleparameter.RuleParameterDefinition;
import org.anjian.api.ruleparameter.RuleValue;
import org.anjian.api.ruleparameter.Rulebook;
import org.springframework.stereotype.Component;

/** What was recorded over what was shipped, by the order of the levels. */
@Component
class OrderedRuleParameters implements RuleParameters {

    private final Rulebook rulebook;
    private final RecordedValues recorded;

    OrderedRuleParameters(Rulebook rulebook, RecordedValues recorded) {
        this.rulebook = rulebook;
        this.recorded = recorded;
    }

    @Override
    public Optional<RuleValue> find(ParameterKey key, RegionCode region, LocalDate day) {
        RuleParameterDefinition definition =
                rulebook.find(key).orElseThrow(() -> new IllegalArgumentException("no rule has the number " + key));
        return definition.inOrder(recorded.of(key), region, day).stream().findFirst();
    }
}
