package org.anjian.query.replay;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Event;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.replay.Moment;
import org.anjian.api.replay.query.CaseHistory;
import org.anjian.api.replay.query.FindRecord;
import org.anjian.api.replay.query.FindRecordHistory;
import org.anjian.api.replay.query.ReplayHistory;
import org.anjian.api.timeline.query.TimelinePage;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.FoldedModel;
import org.jspecify.annotations.Nullable;

/**
 * The records of one read model, one by one: as they are from the index, as they were from their events, and with all that
 * happened to them.
 *
 * @param <E> the events of the records
 * @param <V> their documents
 */
public final class RecordKind<E extends Event, V> {

    private final FoldedModel<E, V> model;
    private final Function<String, Optional<V>> present;
    private final Replay<E, V> replay;
    private final HistoryPages histories;
    private final Showing<V> showing;
    private final ReadFilter permissions;
    private final DocumentJson json;

    /**
     * @param present reads a document by its id, as the index has it
     */
    public RecordKind(
            FoldedModel<E, V> model,
            Function<String, Optional<V>> present,
            Replay<E, V> replay,
            HistoryPages histories,
            Showing<V> showing,
            ReadFilter permissions,
            DocumentJson json) {
        this.model = model;
        this.present = present;
        this.replay = replay;
        this.histories = histories;
        this.showing = showing;
        this.permissions = permissions;
        this.json = json;
    }

    /** What the ids of the records begin with. */
    public String idPrefix() {
        return model.idPrefix();
    }

    /** The documents. */
    public Class<V> document() {
        return model.viewType();
    }

    /** One record; null where there is none, or there was none yet, or the reader may not know of it. */
    public @Nullable V find(FindRecord query, Actor actor) {
        Reading reading = permissions.of(actor, model.viewType());
        if (!query.id().startsWith(model.idPrefix())) {
            return null;
        }
        return now(query)
                .filter(view -> covers(reading, view))
                .flatMap(view -> asAsked(query.id(), query.moment(), view))
                // What the reader may know of now need not have been so then.
                .filter(view -> covers(reading, view))
                .map(view -> showing.shown(view, reading))
                .orElse(null);
    }

    /**
     * The events of one record that the reader may see, oldest first.
     *
     * @throws RefusedException {@link InputRefusal#NO_SUCH_RECORD} where there is no such record or the reader may not know
     *     of it, {@link InputRefusal#NOT_PERMITTED} where the reader may see published fields only
     */
    public TimelinePage history(FindRecordHistory query, Actor actor) {
        Reading reading = readingOfEvents(actor);
        V now = nowOf(query.id(), reading);
        return histories.page(
                query.id(),
                event -> showing.shows(event.payload(), now, reading),
                query.page(),
                reading.identity() + "|" + actor.id());
    }

    /**
     * One record replayed until a moment: its state then, and the events until then that the reader may see.
     *
     * @throws RefusedException as {@link #history}, also where there was no such record then
     */
    public CaseHistory replayed(ReplayHistory query, Actor actor) {
        Reading reading = readingOfEvents(actor);
        V now = nowOf(query.id(), reading);
        V then = asAsked(query.id(), query.moment(), now)
                .filter(view -> covers(reading, view))
                .orElseThrow(() -> new RefusedException(InputRefusal.NO_SUCH_RECORD, "id"));
        TimelinePage events = histories.page(
                query.id(),
                event -> isUntil(query.moment(), event) && showing.shows(event.payload(), now, reading),
                query.page(),
                query.moment() + "|" + reading.identity() + "|" + actor.id());
        Map<String, Object> state = json.outline(showing.shown(then, reading));
        return new CaseHistory(query.id(), ((Number) state.get("version")).longValue(), state, events.page());
    }

    /**
     * Whether the reader may see an event of a record: those that {@link #history} shows.
     *
     * @param event the identifier of the event
     * @throws RefusedException as {@link #history}
     */
    public boolean shows(String id, String event, Actor actor) {
        Reading reading = readingOfEvents(actor);
        V now = nowOf(id, reading);
        return histories
                .event(id, event)
                .filter(recorded -> showing.shows(recorded.payload(), now, reading))
                .isPresent();
    }

    private static boolean isUntil(Moment moment, RecordedEvent event) {
        return (moment.recordedBy() == null || !event.info().recordedAt().isAfter(moment.recordedBy()))
                && (moment.occurredBy() == null || !event.payload().occurredAt().isAfter(moment.occurredBy()));
    }

    private Reading readingOfEvents(Actor actor) {
        Reading reading = permissions.of(actor, model.viewType());
        if (reading.isReduced()) {
            throw new RefusedException(InputRefusal.NOT_PERMITTED);
        }
        return reading;
    }

    private V nowOf(String id, Reading reading) {
        V now = replay.now(id);
        if (now == null || !covers(reading, now)) {
            throw new RefusedException(InputRefusal.NO_SUCH_RECORD, "id");
        }
        return now;
    }

    private Optional<V> now(FindRecord query) {
        return query.moment().equals(Moment.NOW)
                ? present.apply(query.id())
                : Optional.ofNullable(replay.now(query.id()));
    }

    private Optional<V> asAsked(String id, Moment moment, V now) {
        if (moment.recordedBy() != null) {
            return Optional.ofNullable(replay.recordedBy(id, moment.recordedBy()));
        }
        if (moment.occurredBy() != null) {
            return Optional.ofNullable(replay.occurredBy(id, moment.occurredBy()));
        }
        return Optional.of(now);
    }

    private boolean covers(Reading reading, V view) {
        return reading.covers(json.outline(model.document(view)));
    }
}
