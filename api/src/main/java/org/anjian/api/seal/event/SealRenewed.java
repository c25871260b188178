package org.anjian.api.seal.event;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.seal.SealSubject;
import org.axonframework.serialization.Revision;

/**
 * A seal holds longer (续期).
 *
 * @param until the last day on which it holds
 * @param renewedBy the account
 */
@Revision("1")
public record SealRenewed(
        SealSubject seal, Instant occurredAt, long round, LocalDate until, String reason, String renewedBy)
        implements SealEvent {}
