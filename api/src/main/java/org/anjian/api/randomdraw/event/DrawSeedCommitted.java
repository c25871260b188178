package org.anjian.api.randomdraw.event;

import java.time.Instant;
import org.anjian.api.randomdraw.DrawSubject;
import org.axonframework.serialization.Revision;

/**
 * The seed of a draw was committed to by its hash, before anybody knew the pools.
 *
 * @param seedHash the SHA-256 of the seed, in hexadecimal
 * @param take how many objects will be drawn
 * @param committedBy the account that keeps the seed
 */
@Revision("1")
public record DrawSeedCommitted(
        DrawSubject draw, Instant occurredAt, String seedHash, int take, int officersPerObject, String committedBy)
        implements RandomDrawEvent {}
