package org.anjian.api.assessmentscheme.query;

import org.anjian.api.message.Position;
import org.anjian.api.page.ListQuery;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Assessment schemes, by id. Answered with an {@link AssessmentSchemePage}.
 *
 * @param region the region whose subtree is meant
 * @param position wait until the read model has reached it
 */
public record FindAssessmentSchemes(
        @Nullable RegionCode region,
        @Nullable Sector sector,
        PageRequest page,
        @Nullable Position position) implements ListQuery {
    public FindAssessmentSchemes {
        Required.value(page, "page");
    }
}
