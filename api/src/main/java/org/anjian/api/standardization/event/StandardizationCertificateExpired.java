package org.anjian.api.standardization.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.standardization.StandardizationSubject;
import org.axonframework.serialization.Revision;

/** The term of a certificate ended. */
@Revision("1")
public record StandardizationCertificateExpired(
        StandardizationSubject standardization, Instant occurredAt, String certificateNumber, LocalDate validUntil)
        implements StandardizationEvent {}
