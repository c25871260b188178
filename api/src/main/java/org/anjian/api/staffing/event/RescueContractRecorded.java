package org.anjian.api.staffing.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.staffing.StaffingSubject;
import org.axonframework.serialization.Revision;

/** A rescue organisation is under contract. */
@Revision("1")
public record RescueContractRecorded(
        StaffingSubject staffing, Instant occurredAt, String organisation, LocalDate from, LocalDate until)
        implements StaffingEvent {}
