package org.anjian.api.closure;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;

/** What every event says about the record, as it was on that day. */
public record ClosureSubject(
        ClosureId id,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        ClosureCriterion criterion) {}
