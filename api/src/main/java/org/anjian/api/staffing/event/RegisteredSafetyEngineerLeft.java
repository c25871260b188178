package org.anjian.api.staffing.event;

import java.time.Instant;
import org.anjian.api.person.PersonId;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;

/** A registered safety engineer left. */
@Revision("1")
public record RegisteredSafetyEngineerLeft(StaffingSubject staffing, Instant occurredAt, PersonId person, String reason)
        implements StaffingEvent {}
