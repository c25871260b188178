package org.anjian.api.enterprise.query;

import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;

/**
 * The open enterprises of a region that are not in the catalogue of supervised objects, by id (QJ16-09c). Answered with an
 * {@link EnterprisePage}.
 *
 * @param region the region whose subtree is meant
 */
public record FindCatalogueGaps(RegionCode region, PageRequest page, boolean counted) {

    public FindCatalogueGaps {
        Required.value(region, "region");
        Required.value(page, "page");
    }
}
