package org.anjian.api.enforcementmeasure;

import org.anjian.api.correctionorder.OrderOrigin;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;

/**
 * What every event says about the record, as it was on that day.
 *
 * @param regulator the organisation that proposed it
 */
public record EnforcementMeasureSubject(
        EnforcementMeasureId id,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        MeasureKind kind,
        OrderOrigin origin,
        String regulator) {}
