package org.anjian.api.staffing.event;

import java.time.Instant;
import org.anjian.api.person.PersonId;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;

/** A registered safety engineer works for the enterprise (QJ16-03i). */
@Revision("1")
public record RegisteredSafetyEngineerRecorded(StaffingSubject staffing, Instant occurredAt, PersonId person)
        implements StaffingEvent {}
