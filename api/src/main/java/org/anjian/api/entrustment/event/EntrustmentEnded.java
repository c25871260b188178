package org.anjian.api.entrustment.event;

import java.time.Instant;
import org.anjian.api.entrustment.EntrustmentSubject;
import org.axonframework.serialization.Revision;

/** An entrustment ended before its term. */
@Revision("1")
public record EntrustmentEnded(EntrustmentSubject entrustment, Instant occurredAt, String reason)
        implements EntrustmentEvent {}
