package org.anjian.api.safetyrule.query;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.anjian.api.safetyrule.SafetyRuleTopic;

/**
 * The seven topics against the rules in force (KM-3.1.2). Answers {@link FindRuleSetCoverage}.
 *
 * @param covered how many topics a rule in force covers
 * @param of how many there are
 * @param missing the topics without a rule in force
 */
public record RuleSetCoverage(int covered, int of, List<SafetyRuleTopic> missing) {

    public RuleSetCoverage {
        missing = List.copyOf(missing);
    }

    /** The coverage by the topics of the rules in force. */
    public static RuleSetCoverage of(Collection<SafetyRuleTopic> inForce) {
        List<SafetyRuleTopic> missing = Arrays.stream(SafetyRuleTopic.values())
                .filter(topic -> !inForce.contains(topic))
                .toList();
        int all = SafetyRuleTopic.values().length;
        return new RuleSetCoverage(all - missing.size(), all, missing);
    }
}
