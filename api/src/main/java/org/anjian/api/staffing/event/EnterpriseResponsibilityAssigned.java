package org.anjian.api.staffing.event;

import java.time.Instant;
import org.anjian.api.person.PersonId;
import org.anjian.api.staffing.ResponsibilityRole;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;

/** Somebody was entered into the responsibility list. */
@Revision("1")
public record EnterpriseResponsibilityAssigned(
        StaffingSubject staffing, Instant occurredAt, ResponsibilityRole role, PersonId person, String responsibility)
        implements StaffingEvent {}
