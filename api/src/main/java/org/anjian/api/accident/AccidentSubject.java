package org.anjian.api.accident;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * What every event of an accident says about it.
 *
 * @param enterpriseId the enterprise where it happened, where the registry knows it
 * @param unit the name of the unit where it happened
 * @param place where it happened
 */
public record AccidentSubject(
        AccidentId id,
        @Nullable EnterpriseId enterpriseId,
        String unit,
        RegionCode region,
        AccidentKind kind,
        @Nullable Sector sector,
        String place,
        Instant happenedAt) {}
