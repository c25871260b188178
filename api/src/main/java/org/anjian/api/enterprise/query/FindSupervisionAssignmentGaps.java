package org.anjian.api.enterprise.query;

import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;

/**
 * The open enterprises of a region without a supervising and a managing body, by id (ML20-05a). Answered with an
 * {@link EnterprisePage}.
 *
 * @param region the region whose subtree is meant
 */
public record FindSupervisionAssignmentGaps(RegionCode region, PageRequest page, boolean counted) {

    public FindSupervisionAssignmentGaps {
        Required.value(region, "region");
        Required.value(page, "page");
    }
}
