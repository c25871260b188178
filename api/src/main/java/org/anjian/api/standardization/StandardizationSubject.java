package org.anjian.api.standardization;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;

/** What every event of a standardisation record says about it, as it was on that day. */
public record StandardizationSubject(
        StandardizationId id, EnterpriseId enterpriseId, String enterpriseName, RegionCode region) {}
