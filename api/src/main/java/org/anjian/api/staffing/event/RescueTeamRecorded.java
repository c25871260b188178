package org.anjian.api.staffing.event;

import java.time.Instant;
import org.anjian.api.staffing.StaffingMode;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;

/** The enterprise has a rescue team. */
@Revision("1")
public record RescueTeamRecorded(StaffingSubject staffing, Instant occurredAt, StaffingMode mode, int members)
        implements StaffingEvent {}
