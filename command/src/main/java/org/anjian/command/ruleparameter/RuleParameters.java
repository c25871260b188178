package org.anjian.command.ruleparameter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;
import org.anjian.api.ruleparameter.RuleParameterRefusal;
import org.anjian.api.ruleparameter.RuleValue;

/** The numbers of the rules, as the write side decides by them. */
public interface RuleParameters {

    /**
     * The value of a number in force on the day of a fact (QJ22A-16, QJ22B-02).
     *
     * @param region where the fact was
     * @param day the day of the fact, in Asia/Shanghai
     * @throws RefusedException {@link RuleParameterRefusal#NO_VALUE_IN_FORCE}
     * @throws IllegalArgumentException where no rule has such a number: a mistake of ours
     */
    default long number(ParameterKey key, RegionCode region, LocalDate day) {
        return find(key, region, day)
                .orElseThrow(() -> new RefusedException(RuleParameterRefusal.NO_VALUE_IN_FORCE, key.raw()))
                .value();
    }

    /**
     * The same with where it comes from; empty on a day before its rule was.
     *
     * @throws IllegalArgumentException where no rule has such a number: a mistake of ours
     */
    Optional<RuleValue> find(ParameterKey key, RegionCode region, LocalDate day);

    /** The numbers that come with Anjian, without anything that was recorded. */
    static RuleParameters shipped() {
        return new OrderedRuleParameters(BundledRulebook.read(), key -> List.of());
    }
}
