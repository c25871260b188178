package org.anjian.api.checkpoint.command;

import java.time.Instant;
import org.anjian.api.checkpoint.CheckpointCause;
import org.anjian.api.checkpoint.CheckpointDayId;
import org.anjian.api.message.Command;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records a checkpoint that was signed over the events of the ledger.
 *
 * @param dayId the day on which it was signed
 * @param size over how many events, in store order
 * @param position the position of the last of them in the store
 * @param root the root of the tree over them (RFC 6962), in Base64
 * @param note the signed note as it is published (C2SP tlog-checkpoint)
 */
public record RecordCheckpoint(
        @TargetAggregateIdentifier CheckpointDayId dayId,
        long size,
        long position,
        String root,
        String note,
        CheckpointCause cause,
        Instant occurredAt,
        @Nullable String commandId)
        implements Command {

    public RecordCheckpoint {
        Required.value(dayId, "dayId");
        if (size < 1) {
            throw new RefusedException(InputRefusal.MALFORMED, "size");
        }
        Required.notNegative(position, "position");
        root = Required.name(root, "root");
        Required.value(note, "note");
        if (note.length() > Required.LONG_TEXT) {
            throw new RefusedException(InputRefusal.TOO_LONG, "note");
        }
        Required.value(cause, "cause");
        Required.value(occurredAt, "occurredAt");
    }
}
