package org.anjian.command.ruleparameter;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.region.RegionCode;
import org.anjian.api.ruleparameter.ParameterKey;

/** The numbers of the rules, as the write side decides by them. */
@FunctionalInterface
public interface RuleParameters {

    /**
     * The value of a number in force on the day of a fact (QJ22A-16, QJ22B-02).
     *
     * @param region where the fact was
     * @param day the day of the fact, in Asia/Shanghai
     * @throws org.anjian.api.refusal.RefusedException {@link org.anjian.api.ruleparameter.RuleParameterRefusal#NO_VALUE_IN_FORCE}
     * @throws IllegalArgumentException where no rule has such a number: a mistake of ours
     */
    long number(ParameterKey key, RegionCode region, LocalDate day);

    /** The numbers that come with Anjian, without anything that was recorded. */
    static RuleParameters shipped() {
        return new OrderedRuleParameters(BundledRulebook.read(), key -> List.of());
    }
}
