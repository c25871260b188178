package org.anjian.api.drill;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;

/** What every event of a drill programme says about it, as it was on that day. */
public record DrillProgrammeSubject(
        DrillProgrammeId id, EnterpriseId enterpriseId, String enterpriseName, RegionCode region) {}
