package org.anjian.api.insurance;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;

/** What every event of an insurance record says about it, as it was on that day. */
public record InsuranceSubject(InsuranceId id, EnterpriseId enterpriseId, String enterpriseName, RegionCode region) {}
