package org.anjian.api.gridreport;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;

/**
 * What every event of a report says about it, as it was on that day.
 *
 * @param region the region of the grid
 */
public record GridReportSubject(
        GridReportId id,
        GridId grid,
        String gridName,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region) {}
