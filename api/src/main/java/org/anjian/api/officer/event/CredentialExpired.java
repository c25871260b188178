package org.anjian.api.officer.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.officer.OfficerSubject;
import org.axonframework.serialization.Revision;

/** The last day of a certificate passed without a new one. */
@Revision("1")
public record CredentialExpired(
        OfficerSubject officer, Instant occurredAt, String certificateNumber, LocalDate validUntil)
        implements OfficerEvent {}
