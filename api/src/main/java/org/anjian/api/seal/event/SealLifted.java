package org.anjian.api.seal.event;

import java.time.Instant;
import org.anjian.api.seal.SealSubject;
import org.axonframework.serialization.Revision;

/**
 * A seal was lifted before its term (提前解封).
 *
 * @param liftedBy the account, another than who sealed
 */
@Revision("1")
public record SealLifted(SealSubject seal, Instant occurredAt, long round, String reason, String liftedBy)
        implements SealEvent {}
