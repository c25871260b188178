package org.anjian.api.staffing.event;

import java.time.Instant;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;

/** The safety investment of a year is known, or changed. */
@Revision("1")
public record SafetyInvestmentRecorded(
        StaffingSubject staffing, Instant occurredAt, int year, long plannedFen, long actualFen)
        implements StaffingEvent {}
