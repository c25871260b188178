package org.anjian.config.proof;

import java.time.Instant;

/**
 * A checkpoint of the ledger.
 *
 * @param size over how many events
 * @param position the position of the last of them in the store
 * @param eventPosition the position of the event that records it
 * @param note the signed note
 */
record KeptCheckpoint(long size, long position, long eventPosition, Instant signedAt, String note) {}
