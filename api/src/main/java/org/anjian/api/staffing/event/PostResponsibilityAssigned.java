package org.anjian.api.staffing.event;

import java.time.Instant;
import org.anjian.api.person.PersonId;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;

/** A post has somebody who answers for it. */
@Revision("1")
public record PostResponsibilityAssigned(
        StaffingSubject staffing, Instant occurredAt, String post, PersonId person, String responsibility)
        implements StaffingEvent {}
