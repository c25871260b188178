package org.anjian.api.standardization.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.standardization.StandardizationLevel;
import org.anjian.api.standardization.StandardizationSubject;
import org.axonframework.serialization.Revision;

/** A certificate was granted (ML20-03). */
@Revision("1")
public record StandardizationCertificateGranted(
        StandardizationSubject standardization,
        Instant occurredAt,
        String certificateNumber,
        StandardizationLevel level,
        LocalDate validFrom,
        LocalDate validUntil)
        implements StandardizationEvent {}
