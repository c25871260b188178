package org.anjian.query.replay;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.anjian.api.message.Event;
import org.anjian.query.journal.RecordHistories;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/**
 * One record as it stood at some moment, folded from its events: no index is asked.
 *
 * @param <E> the events of the record
 * @param <V> its document
 */
public final class Replay<E extends Event, V> {

    private final FoldedModel<E, V> model;
    private final RecordHistories journal;

    public Replay(FoldedModel<E, V> model, RecordHistories journal) {
        this.model = model;
        this.journal = journal;
    }

    /** By all events; null where there is none. */
    public @Nullable V now(String id) {
        return foldOf(id, event -> true);
    }

    /** As it was known at an instant. */
    public @Nullable V recordedBy(String id, Instant instant) {
        return foldOf(id, event -> !event.info().recordedAt().isAfter(instant));
    }

    /** As it stood by what had happened at an instant, whenever that was recorded. */
    public @Nullable V occurredBy(String id, Instant instant) {
        return foldOf(id, event -> !event.payload().occurredAt().isAfter(instant));
    }

    private @Nullable V foldOf(String id, Predicate<RecordedEvent> chosen) {
        List<RecordedEvent> events = journal.eventsOf(id);
        // Before its first event a record was not, whatever is said to have happened to it.
        if (events.isEmpty() || !chosen.test(events.getFirst())) {
            return null;
        }
        V view = null;
        for (RecordedEvent event : events) {
            if (chosen.test(event)) {
                view = model.fold(view, model.eventType().cast(event.payload()), event.info());
            }
        }
        return view;
    }
}
