package org.anjian.api.officer.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.officer.OfficerSubject;
import org.axonframework.serialization.Revision;

/** An officer was given a certificate, valid from the first to the last day, both included. */
@Revision("1")
public record OfficerCredentialIssued(
        OfficerSubject officer, Instant occurredAt, String certificateNumber, LocalDate validFrom, LocalDate validUntil)
        implements OfficerEvent {}
