package org.anjian.api.officer.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.officer.OfficerSubject;
import org.axonframework.serialization.Revision;

/** A suspended certificate was given back; it ends when it would have ended. */
@Revision("1")
public record OfficerCredentialReinstated(
        OfficerSubject officer, Instant occurredAt, String certificateNumber, LocalDate validUntil, String reason)
        implements OfficerEvent {}
