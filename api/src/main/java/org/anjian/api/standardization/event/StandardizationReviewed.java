package org.anjian.api.standardization.event;

import java.time.Instant;
import org.anjian.api.standardization.LookBackResult;
import org.anjian.api.standardization.StandardizationSubject;
import org.axonframework.serialization.Revision;

/** A certificate was looked back at (QJ16-10d). */
@Revision("1")
public record StandardizationReviewed(
        StandardizationSubject standardization,
        Instant occurredAt,
        String certificateNumber,
        LookBackResult result,
        String finding)
        implements StandardizationEvent {}
