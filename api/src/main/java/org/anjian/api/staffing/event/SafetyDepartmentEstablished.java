package org.anjian.api.staffing.event;

import java.time.Instant;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;

/** A safety department was set up (QJ22A-05). */
@Revision("1")
public record SafetyDepartmentEstablished(StaffingSubject staffing, Instant occurredAt, String name)
        implements StaffingEvent {}
