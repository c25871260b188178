package org.anjian.query.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anjian.api.message.Event;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.replay.Moment;
import org.anjian.query.journal.PositionedHistories;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/**
 * All that happened to one record, read once: what was there at any moment is chosen from it. For one thread.
 *
 * @param <E> the events of the record
 * @param <V> its document
 */
public final class Life<E extends Event, V> {

    /** After so many events each a document is kept, so that the past need not be folded from the beginning again. */
    private static final int MILESTONE = 32;

    private final String id;
    private final List<RecordedEvent> events;
    private final FoldedModel<E, V> model;
    private final PositionedHistories journal;
    private final KnownHead head;
    private final List<V> milestones = new ArrayList<>();

    @Nullable
    private V now;

    Life(String id, FoldedModel<E, V> model, PositionedHistories journal, KnownHead head) {
        this.id = id;
        this.events = journal.eventsOf(id);
        this.model = model;
        this.journal = journal;
        this.head = head;
    }

    /** Every event, oldest first. */
    public List<RecordedEvent> events() {
        return events;
    }

    /** The record by all events; null where there is none. */
    public @Nullable V now() {
        if (now == null) {
            V view = null;
            for (int i = 0; i < events.size(); i++) {
                view = after(view, events.get(i));
                if ((i + 1) % MILESTONE == 0) {
                    milestones.add(view);
                }
            }
            now = view;
        }
        return now;
    }

    /**
     * The record as it was at a moment; null where it was not yet.
     *
     * @throws RefusedException as {@link #until}
     */
    public @Nullable V at(Moment moment) {
        return folded(until(moment));
    }

    /**
     * The events that count at a moment, oldest first; none where the record was not yet.
     *
     * @throws RefusedException {@link InputRefusal#NO_SUCH_MOMENT} where the record has no such version yet, or the store no
     *     such position
     */
    public List<RecordedEvent> until(Moment moment) {
        if (moment.version() != null) {
            if (moment.version() > events.size()) {
                throw new RefusedException(InputRefusal.NO_SUCH_MOMENT, "version");
            }
            return events.subList(0, Math.toIntExact(moment.version()));
        }
        if (moment.storePosition() != null) {
            return events.subList(0, Math.min(versionAt(moment.storePosition()), events.size()));
        }
        List<RecordedEvent> chosen =
                events.stream().filter(event -> counts(event, moment)).toList();
        // Before its first event a record was not, whatever is said to have happened to it.
        return chosen.isEmpty() || chosen.getFirst() != events.getFirst() ? List.of() : chosen;
    }

    /** The record by some of its events, in their order. */
    @Nullable
    V folded(List<RecordedEvent> chosen) {
        boolean prefix = isPrefix(chosen);
        if (prefix && chosen.size() == events.size()) {
            return now();
        }
        int begun = prefix ? Math.min(chosen.size() / MILESTONE, milestones.size()) : 0;
        V view = begun == 0 ? null : milestones.get(begun - 1);
        for (RecordedEvent event : chosen.subList(begun * MILESTONE, chosen.size())) {
            view = after(view, event);
        }
        return view;
    }

    /** As many events that keep their order are the first ones if the last of them stands where it stood. */
    private boolean isPrefix(List<RecordedEvent> chosen) {
        return !chosen.isEmpty() && chosen.getLast() == events.get(chosen.size() - 1);
    }

    /** The record after one event more. */
    V after(@Nullable V view, RecordedEvent event) {
        return model.fold(view, model.eventType().cast(event.payload()), event.info());
    }

    private int versionAt(long position) {
        if (!head.hasReached(position)) {
            throw new RefusedException(InputRefusal.NO_SUCH_MOMENT, "storePosition");
        }
        Map<String, Long> versions = journal.versionsAt(List.of(id), position);
        return Math.toIntExact(versions.getOrDefault(id, 0L));
    }

    private static boolean counts(RecordedEvent event, Moment moment) {
        return (moment.recordedBy() == null || !event.info().recordedAt().isAfter(moment.recordedBy()))
                && (moment.occurredBy() == null || !event.payload().occurredAt().isAfter(moment.occurredBy()));
    }
}
