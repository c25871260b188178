package org.anjian.api.staffing.event;

import java.time.Instant;
import org.anjian.api.person.PersonId;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;

/** A safety manager counts as staff no longer. */
@Revision("1")
public record ManagerReleasedFromStaffing(StaffingSubject staffing, Instant occurredAt, PersonId person, String reason)
        implements StaffingEvent {}
