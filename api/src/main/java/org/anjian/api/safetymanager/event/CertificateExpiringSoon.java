package org.anjian.api.safetymanager.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.safetymanager.PostSubject;
import org.axonframework.serialization.Revision;

/** A certificate is about to expire. */
@Revision("1")
public record CertificateExpiringSoon(
        PostSubject post, Instant occurredAt, String number, LocalDate validUntil, int daysLeft)
        implements SafetyManagerEvent {}
