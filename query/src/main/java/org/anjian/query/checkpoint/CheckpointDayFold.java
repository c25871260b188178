package org.anjian.query.checkpoint;

import java.util.ArrayList;
import java.util.List;
import org.anjian.api.checkpoint.event.CheckpointEvent;
import org.anjian.api.checkpoint.event.CheckpointSigned;
import org.anjian.api.checkpoint.view.CheckpointDayView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The checkpoints (检查点): one document a day. */
public final class CheckpointDayFold implements FoldedModel<CheckpointEvent, CheckpointDayView> {

    @Override
    public String name() {
        return "checkpoint-days";
    }

    @Override
    public String aggregateType() {
        return "CheckpointDay";
    }

    @Override
    public String idPrefix() {
        return "checkpoints-";
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<CheckpointEvent> eventType() {
        return CheckpointEvent.class;
    }

    @Override
    public Class<CheckpointDayView> viewType() {
        return CheckpointDayView.class;
    }

    @Override
    public CheckpointDayView fold(@Nullable CheckpointDayView before, CheckpointEvent event, EventInfo info) {
        List<CheckpointDayView.Signed> signed = new ArrayList<>(before == null ? List.of() : before.checkpoints());
        switch (event) {
            case CheckpointSigned e ->
                signed.add(new CheckpointDayView.Signed(e.size(), e.root(), e.note(), e.cause(), e.occurredAt()));
        }
        return new CheckpointDayView(
                event.dayId(), info.version(), signed.getLast().size(), signed, true, info.recordedAt());
    }
}
