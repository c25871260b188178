package org.anjian.api.staffing;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;

/** What every event of a staffing record says about it, as it was on that day. */
public record StaffingSubject(StaffingId id, EnterpriseId enterpriseId, String enterpriseName, RegionCode region) {}
