package org.anjian.api.staffing.event;

import java.time.Instant;
import org.anjian.api.enterprise.EnterpriseScale;
import org.anjian.api.sector.Sector;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What the duties are computed from is known, or changed.
 *
 * @param employees the number of employees, where known
 */
@Revision("1")
public record StaffingBasisRecorded(
        StaffingSubject staffing,
        Instant occurredAt,
        Sector sector,
        @Nullable EnterpriseScale scale,
        @Nullable Integer employees)
        implements StaffingEvent {}
