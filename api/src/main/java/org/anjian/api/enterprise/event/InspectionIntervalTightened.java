package org.anjian.api.enterprise.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.axonframework.serialization.Revision;

/**
 * A major hazard is open: until it is closed the enterprise is inspected more often (QJ16-11f).
 *
 * @param intervalDays within how many days after the last inspection
 * @param inspectBy the last day for the next inspection
 * @param name the name of the enterprise on that day
 */
@Revision("1")
@Classified(Level.INTERNAL)
public record InspectionIntervalTightened(
        EnterpriseId enterpriseId,
        Instant occurredAt,
        HazardId hazardId,
        int intervalDays,
        LocalDate inspectBy,
        RegionCode region,
        String name)
        implements EnterpriseEvent {}
