package org.anjian.api.standardization.event;

import java.time.Instant;
import org.anjian.api.standardization.StandardizationSubject;
import org.axonframework.serialization.Revision;

/** A certificate was revoked; from that day it is not valid (QJ16-10d). */
@Revision("1")
public record StandardizationCertificateRevoked(
        StandardizationSubject standardization, Instant occurredAt, String certificateNumber, String reason)
        implements StandardizationEvent {}
