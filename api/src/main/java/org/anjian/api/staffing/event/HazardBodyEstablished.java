package org.anjian.api.staffing.event;

import java.time.Instant;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;

/** The body that investigates hazards was set up. */
@Revision("1")
public record HazardBodyEstablished(StaffingSubject staffing, Instant occurredAt, String name, String mechanism)
        implements StaffingEvent {}
