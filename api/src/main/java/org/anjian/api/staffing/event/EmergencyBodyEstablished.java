package org.anjian.api.staffing.event;

import java.time.Instant;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;

/** The emergency management body was set up. */
@Revision("1")
public record EmergencyBodyEstablished(StaffingSubject staffing, Instant occurredAt, String name, int staff)
        implements StaffingEvent {}
