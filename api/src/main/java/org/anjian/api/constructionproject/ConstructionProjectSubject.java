package org.anjian.api.constructionproject;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/** What every event of a construction project says about it, as it was on that day. */
public record ConstructionProjectSubject(
        ConstructionProjectId id,
        String name,
        @Nullable String park,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region) {}
