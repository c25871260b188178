package org.anjian.api.correctionorder.event;

import java.time.Instant;
import org.anjian.api.correctionorder.CorrectionOrderSubject;
import org.axonframework.serialization.Revision;

/** The order was revoked. */
@Revision("1")
public record CorrectionOrderRevoked(CorrectionOrderSubject order, Instant occurredAt, String reason)
        implements CorrectionOrderEvent {}
