package org.anjian.command.checkpoint;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.axonframework.modelling.command.AggregateLifecycle.getVersion;

import org.anjian.api.checkpoint.CheckpointDayId;
import org.anjian.api.checkpoint.CheckpointRefusal;
import org.anjian.api.checkpoint.command.RecordCheckpoint;
import org.anjian.api.checkpoint.event.CheckpointSigned;
import org.anjian.api.message.Decision;
import org.anjian.api.refusal.RefusedException;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;

/** The checkpoints of a day, each over more events than the one before. */
@Aggregate
class CheckpointDay {

    @AggregateIdentifier
    private CheckpointDayId id;

    private long size;

    CheckpointDay() {}

    Decision record(RecordCheckpoint command) {
        if (command.size() <= size) {
            throw new RefusedException(CheckpointRefusal.CHECKPOINT_NOT_GROWN, "size");
        }
        apply(new CheckpointSigned(
                command.dayId(),
                command.occurredAt(),
                command.size(),
                command.position(),
                command.root(),
                command.note(),
                command.cause()));
        return new Decision(id.raw(), getVersion() + 1);
    }

    @EventSourcingHandler
    void on(CheckpointSigned event) {
        id = event.dayId();
        size = event.size();
    }
}
