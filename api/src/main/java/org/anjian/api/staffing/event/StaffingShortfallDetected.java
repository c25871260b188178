package org.anjian.api.staffing.event;

import java.time.Instant;
import org.anjian.api.sector.Sector;
import org.anjian.api.staffing.StaffingRequirement;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The staff is less than the law demands (QJ22A-05). */
@Revision("1")
public record StaffingShortfallDetected(
        StaffingSubject staffing,
        Instant occurredAt,
        StaffingRequirement requirement,
        Sector sector,
        @Nullable Integer employees)
        implements StaffingEvent {}
