package org.anjian.api.ruleparameter;

import java.util.List;

/**
 * A rule as the rulebook ships it.
 *
 * @param id its id in the catalogue
 * @param law the law or document and the article
 * @param text what it says
 * @param verified how the text was verified
 * @param confidence how sure that is, 0 to 1
 * @param context the bounded context that applies it
 * @param backs the rules of the catalogue that rest on it
 * @param parameters its numbers
 */
public record StatutoryRule(
        String id,
        String law,
        String text,
        String verified,
        double confidence,
        String context,
        List<String> backs,
        List<RuleParameterDefinition> parameters) {

    public StatutoryRule {
        backs = List.copyOf(backs);
        parameters = List.copyOf(parameters);
    }
}
