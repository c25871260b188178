package org.anjian.api.majorhazardsource;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;

/** What every event of a major hazard source says about it, as it was on that day. */
public record MajorHazardSourceSubject(
        MajorHazardSourceId id, String name, EnterpriseId enterpriseId, String enterpriseName, RegionCode region) {}
