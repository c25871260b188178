package org.anjian.api.rootcause;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;

/**
 * What every event of a root cause analysis says about it, as it was on that day.
 *
 * @param quarter 1 to 4
 */
public record RootCauseSubject(
        RootCauseAnalysisId id,
        int year,
        int quarter,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region) {}
