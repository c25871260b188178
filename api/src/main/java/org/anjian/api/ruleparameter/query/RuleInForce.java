package org.anjian.api.ruleparameter.query;

import java.util.List;

/** A rule, and the values of its numbers in force. */
public record RuleInForce(
        String id,
        String law,
        String text,
        String verified,
        double confidence,
        String context,
        List<String> backs,
        List<ParameterInForce> parameters) {
    public RuleInForce {
        backs = List.copyOf(backs);
        parameters = List.copyOf(parameters);
    }
}
