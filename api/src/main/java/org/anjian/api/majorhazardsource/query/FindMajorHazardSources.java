package org.anjian.api.majorhazardsource.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Position;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * The major hazard sources of an enterprise, by id (重大危险源, NL-AQ40). Answered with a {@link MajorHazardSourcePage}.
 *
 * @param position the reader's own last write, to wait for
 */
public record FindMajorHazardSources(
        EnterpriseId enterprise, PageRequest page, @Nullable Position position) {

    public FindMajorHazardSources {
        Required.value(enterprise, "enterprise");
        Required.value(page, "page");
    }
}
