package org.anjian.query.tracearchive;

import java.util.List;
import java.util.Map;
import org.anjian.api.message.Actor;
import org.anjian.api.tracearchive.event.TraceArchiveEvent;
import org.anjian.api.tracearchive.event.TraceArchiveExported;
import org.anjian.api.tracearchive.view.TraceArchiveView;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/** The traces that left the ledger as files (痕迹档案): one document a file. */
public final class TraceArchiveFold implements FoldedModel<TraceArchiveEvent, TraceArchiveView> {

    @Override
    public String name() {
        return "trace-archives";
    }

    @Override
    public String aggregateType() {
        return "TraceArchive";
    }

    @Override
    public String idPrefix() {
        return "tracearchive-";
    }

    @Override
    public List<String> ofRecords() {
        return List.of("id", "recordId");
    }

    @Override
    public int schema() {
        return 1;
    }

    @Override
    public Class<TraceArchiveEvent> eventType() {
        return TraceArchiveEvent.class;
    }

    @Override
    public Class<TraceArchiveView> viewType() {
        return TraceArchiveView.class;
    }

    @Override
    public TraceArchiveView fold(@Nullable TraceArchiveView before, TraceArchiveEvent event, EventInfo info) {
        return switch (event) {
            case TraceArchiveExported e -> {
                Map<String, String> metadata = info.metadata().get();
                yield new TraceArchiveView(
                        e.archiveId(),
                        info.version(),
                        e.of().recordId(),
                        e.of().number(),
                        e.of().enterpriseId(),
                        e.of().region(),
                        e.of().region().path(),
                        e.contents(),
                        metadata.get(Actor.ID),
                        metadata.get(Actor.ORGANISATION),
                        e.occurredAt(),
                        info.recordedAt());
            }
        };
    }
}
