package org.anjian.api.staffing.event;

import java.time.Instant;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;

/** The rescue team is no more. */
@Revision("1")
public record RescueTeamDisbanded(StaffingSubject staffing, Instant occurredAt, String reason)
        implements StaffingEvent {}
