package org.anjian.api.staffing.event;

import java.time.Instant;
import org.anjian.api.person.PersonId;
import org.anjian.api.staffing.StaffingMode;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;

/** A safety manager counts as staff. */
@Revision("1")
public record ManagerTakenIntoStaffing(StaffingSubject staffing, Instant occurredAt, PersonId person, StaffingMode mode)
        implements StaffingEvent {}
