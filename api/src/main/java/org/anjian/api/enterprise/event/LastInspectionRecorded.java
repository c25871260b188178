package org.anjian.api.enterprise.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise was inspected by a regulator (QJ16-06b).
 *
 * @param inspectBy the last day for the next inspection, where the enterprise is graded
 * @param name the name of the enterprise on that day
 */
@Revision("1")
public record LastInspectionRecorded(
        EnterpriseId enterpriseId,
        Instant occurredAt,
        LocalDate inspectedOn,
        @Nullable LocalDate inspectBy,
        RegionCode region,
        String name)
        implements EnterpriseEvent {}
