package org.anjian.api.checkpoint.event;

import java.time.Instant;
import org.anjian.api.checkpoint.CheckpointCause;
import org.anjian.api.checkpoint.CheckpointDayId;
import org.axonframework.serialization.Revision;

/**
 * The root of the tree over all events until then was signed.
 *
 * @param size over how many events, in store order
 * @param position the position of the last of them in the store
 * @param root in Base64
 * @param note the signed note as it is published
 */
@Revision("1")
public record CheckpointSigned(
        CheckpointDayId dayId,
        Instant occurredAt,
        long size,
        long position,
        String root,
        String note,
        CheckpointCause cause)
        implements CheckpointEvent {}
