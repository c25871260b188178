package org.anjian.api.staffing.event;

import java.time.Instant;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;

/** The safety department was dissolved. */
@Revision("1")
public record SafetyDepartmentDissolved(StaffingSubject staffing, Instant occurredAt, String reason)
        implements StaffingEvent {}
