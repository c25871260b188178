package org.anjian.api.staffing.event;

import java.time.Instant;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;

/** There is a rescue team or a rescue contract again. */
@Revision("1")
public record RescueCapabilityRestored(StaffingSubject staffing, Instant occurredAt) implements StaffingEvent {}
