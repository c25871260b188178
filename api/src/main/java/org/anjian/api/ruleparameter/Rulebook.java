package org.anjian.api.ruleparameter;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anjian.api.refusal.RefusedException;

/** The rules that come with Anjian, each with its numbers. Loaded from files at start. */
public final class Rulebook {

    private final List<StatutoryRule> rules;
    private final Map<ParameterKey, RuleParameterDefinition> definitions;

    /**
     * @throws IllegalArgumentException where two rules have the same id or two numbers the same key
     */
    public Rulebook(Collection<StatutoryRule> rules) {
        this.rules = List.copyOf(rules);
        if (rules.stream().map(StatutoryRule::id).distinct().count() < rules.size()) {
            throw new IllegalArgumentException("two rules have the same id");
        }
        this.definitions = rules.stream()
                .flatMap(rule -> rule.parameters().stream())
                .collect(Collectors.toMap(
                        RuleParameterDefinition::key,
                        definition -> definition,
                        (one, other) -> {
                            throw new IllegalArgumentException("two numbers are called " + one.key());
                        },
                        LinkedHashMap::new));
    }

    /** All rules, in the order of the files. */
    public List<StatutoryRule> rules() {
        return rules;
    }

    /** The number of that key. */
    public Optional<RuleParameterDefinition> find(ParameterKey key) {
        return Optional.ofNullable(definitions.get(key));
    }

    /**
     * The number of that key.
     *
     * @throws RefusedException {@link RuleParameterRefusal#PARAMETER_UNKNOWN}
     */
    public RuleParameterDefinition require(ParameterKey key) {
        return find(key).orElseThrow(() -> new RefusedException(RuleParameterRefusal.PARAMETER_UNKNOWN, "key"));
    }

    /** The rule that has that number. */
    public Optional<StatutoryRule> ruleOf(ParameterKey key) {
        return rules.stream()
                .filter(rule -> rule.parameters().stream()
                        .anyMatch(definition -> definition.key().equals(key)))
                .findFirst();
    }
}
