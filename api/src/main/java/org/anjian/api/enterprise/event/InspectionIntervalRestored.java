package org.anjian.api.enterprise.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A major hazard is open no more; the interval of the risk grade holds again once none is (QJ16-11f).
 *
 * @param inspectBy the last day for the next inspection; null where the enterprise has neither a grade nor an open major
 *     hazard
 * @param name the name of the enterprise on that day
 */
@Revision("1")
@Classified(Level.INTERNAL)
public record InspectionIntervalRestored(
        EnterpriseId enterpriseId,
        Instant occurredAt,
        HazardId hazardId,
        @Nullable LocalDate inspectBy,
        RegionCode region,
        String name)
        implements EnterpriseEvent {}
