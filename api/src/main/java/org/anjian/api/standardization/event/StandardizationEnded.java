package org.anjian.api.standardization.event;

import java.time.Instant;
import org.anjian.api.standardization.StandardizationSubject;
import org.axonframework.serialization.Revision;

/** The enterprise was closed. */
@Revision("1")
public record StandardizationEnded(StandardizationSubject standardization, Instant occurredAt)
        implements StandardizationEvent {}
