package org.anjian.graphql;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How large a GraphQL request may be.
 *
 * @param depth the deepest nesting of fields
 * @param complexity the most fields, those of a page counted once for every element asked for
 * @param bodyBytes the largest request body
 */
@ConfigurationProperties("anjian.graphql")
public record QueryLimits(
        @DefaultValue("20") int depth,
        @DefaultValue("60000") int complexity,
        @DefaultValue("4194304") long bodyBytes) {}
