package org.anjian.api.staffing.event;

import java.time.Instant;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;

/** There is neither a rescue team nor, for a small enterprise, a rescue contract in force (ML20-10b). */
@Revision("1")
public record RescueCapabilityMissing(StaffingSubject staffing, Instant occurredAt) implements StaffingEvent {}
