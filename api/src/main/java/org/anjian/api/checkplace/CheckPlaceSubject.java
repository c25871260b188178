package org.anjian.api.checkplace;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;

/** What every event of a place says about it, as it was on that day. */
public record CheckPlaceSubject(
        CheckPlaceId id, String name, EnterpriseId enterpriseId, String enterpriseName, RegionCode region) {}
