package org.anjian.api.staffing.event;

import java.time.Instant;
import org.anjian.api.person.PersonId;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;

/** The first responsible person is not the legal representative (KM-3.1.1). */
@Revision("1")
public record FirstResponsibleMismatch(
        StaffingSubject staffing, Instant occurredAt, PersonId legalRepresentative, PersonId firstResponsible)
        implements StaffingEvent {}
