package org.anjian.api.seal.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.seal.SealSubject;
import org.axonframework.serialization.Revision;

/**
 * The term of a seal is over (期满解封).
 *
 * @param until the last day on which it held
 */
@Revision("1")
public record SealEnded(SealSubject seal, Instant occurredAt, long round, LocalDate until) implements SealEvent {}
