package org.anjian.graphql;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large a GraphQL request may be.
 *
 * @param depth the deepest nesting of fields
 * @param complexity the most fields, those of a page counted once for every element asked for; at most 500000
 * @param rootFields the most questions, or commands, in one operation
 * @param aliases the most fields under another name in one document
 * @param variableValues the most values in the variables, lists and objects counted too
 * @param bodyBytes the largest request body
 */
@ConfigurationProperties("anjian.graphql")
public record QueryLimits(
        @DefaultValue("20") int depth,
        @DefaultValue("60000") int complexity,
        @DefaultValue("100") int rootFields,
        @DefaultValue("500") int aliases,
        @DefaultValue("50000") int variableValues,
        @DefaultValue("4194304") long bodyBytes) {

    private static final int MOST_COMPLEX = 500_000;

    public QueryLimits {
        if (complexity > MOST_COMPLEX) {
            throw new IllegalArgumentException("anjian.graphql.complexity may be " + MOST_COMPLEX + " at most");
        }
    }
}
