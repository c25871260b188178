package org.anjian.api.enforcementplan.query;

import org.anjian.api.enforcementplan.EnforcementPlanState;
import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Enforcement plans, newest year first. What is null does not restrict. Answered with a {@link EnforcementPlanPage}.
 *
 * @param region the region whose subtree is meant
 * @param regulator the code of the regulator
 * @param position the reader's own last write, to wait for
 */
public record FindEnforcementPlans(
        @Nullable Integer year,
        @Nullable RegionCode region,
        @Nullable String regulator,
        @Nullable EnforcementPlanState state,
        PageRequest page,
        @Nullable Position position)
        implements ListQuery {

    public FindEnforcementPlans {
        Required.value(page, "page");
    }
}
