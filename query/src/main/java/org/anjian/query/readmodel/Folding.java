package org.anjian.query.readmodel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.anjian.api.message.Event;
import org.anjian.query.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Decides what to write for one record, without any I/O. The invariant: a document at version n is always the fold of
 * the first n events, whatever the order, the batches and the repetitions in which the events arrive.
 */
public final class Folding<E extends Event, V> {

    private final FoldedModel<E, V> model;

    public Folding(FoldedModel<E, V> model) {
        this.model = model;
    }

    /**
     * The document after a batch.
     *
     * @param stored the document as it is; null where there is none or it is not known
     * @param batch the events of the batch, in any order
     * @param history reads the whole history; asked only where the batch does not join on to the document
     * @throws FoldFailure where an event cannot be folded
     * @return the new document, or null where the document has these events already
     */
    public @Nullable Stored<V> advance(
            @Nullable Stored<V> stored, List<RecordedEvent> batch, Supplier<List<RecordedEvent>> history) {
        long version = stored == null ? 0 : stored.version();
        List<RecordedEvent> fresh = freshOnes(batch, version);
        if (fresh.isEmpty()) {
            return null;
        }
        if (!joinsOn(fresh, version)) {
            return whole(history.get());
        }
        return continued(stored == null ? null : stored.view(), version, fresh);
    }

    /** The document of a whole history, in order from the first event. */
    public Stored<V> whole(List<RecordedEvent> history) {
        if (history.isEmpty() || !joinsOn(history, 0)) {
            throw new FoldFailure("The history of a record of " + model.name() + " has gaps or is empty");
        }
        return continued(null, 0, history);
    }

    private Stored<V> continued(@Nullable V before, long version, List<RecordedEvent> events) {
        V view = before;
        for (RecordedEvent event : events) {
            view = after(view, event);
        }
        return new Stored<>(version + events.size(), view);
    }

    /**
     * The document after an event.
     *
     * @throws FoldFailure where it cannot be folded
     */
    V after(@Nullable V before, RecordedEvent event) {
        try {
            return model.fold(before, model.eventType().cast(event.payload()), event.info());
        } catch (RuntimeException failure) {
            throw new FoldFailure(
                    model.name() + " cannot fold the event " + event.info().eventId(), failure);
        }
    }

    private static List<RecordedEvent> freshOnes(List<RecordedEvent> batch, long version) {
        List<RecordedEvent> sorted = new ArrayList<>(batch);
        sorted.sort(Comparator.comparingLong(event -> event.info().sequence()));
        List<RecordedEvent> fresh = new ArrayList<>(sorted.size());
        long last = version - 1;
        for (RecordedEvent event : sorted) {
            if (event.info().sequence() > last) {
                fresh.add(event);
                last = event.info().sequence();
            }
        }
        return fresh;
    }

    static boolean joinsOn(List<RecordedEvent> events, long version) {
        return events.getFirst().info().sequence() == version
                && events.getLast().info().sequence() == version + events.size() - 1;
    }
}
