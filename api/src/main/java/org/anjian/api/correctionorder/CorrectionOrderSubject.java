package org.anjian.api.correctionorder;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.person.PersonId;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What every event says about the record, as it was on that day.
 *
 * @param person the person, where a person is ordered
 * @param regulator the organisation that ordered it
 */
public record CorrectionOrderSubject(
        CorrectionOrderId id,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        CorrectionTarget target,
        @Nullable PersonId person,
        OrderOrigin origin,
        String regulator) {}
