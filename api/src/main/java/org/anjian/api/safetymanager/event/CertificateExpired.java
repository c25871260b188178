package org.anjian.api.safetymanager.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.safetymanager.PostSubject;
import org.axonframework.serialization.Revision;

/** A certificate expired without a new one. */
@Revision("1")
public record CertificateExpired(PostSubject post, Instant occurredAt, String number, LocalDate validUntil)
        implements SafetyManagerEvent {}
