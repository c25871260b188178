package org.anjian.api.enterprisecheck;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;

/** What every event of a check plan says about it, as it was on that day. */
public record CheckPlanSubject(
        CheckPlanId id, String place, EnterpriseId enterpriseId, String enterpriseName, RegionCode region) {}
