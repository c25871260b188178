package org.anjian.api.staffing.event;

import java.time.Instant;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;

/** The enterprise was closed. */
@Revision("1")
public record StaffingEnded(StaffingSubject staffing, Instant occurredAt) implements StaffingEvent {}
