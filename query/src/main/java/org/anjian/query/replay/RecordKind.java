package org.anjian.query.replay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Event;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.replay.Moment;
import org.anjian.api.replay.query.CaseHistory;
import org.anjian.api.replay.query.CompareRecord;
import org.anjian.api.replay.query.FieldChange;
import org.anjian.api.replay.query.FindRecord;
import org.anjian.api.replay.query.FindRecordHistory;
import org.anjian.api.replay.query.RecordDiff;
import org.anjian.api.replay.query.ReplayHistory;
import org.anjian.api.seal.Shut;
import org.anjian.api.secrecy.Clearance;
import org.anjian.api.secrecy.FieldLevels;
import org.anjian.api.secrecy.Level;
import org.anjian.api.timeline.query.TimelinePage;
import org.anjian.query.difference.Attribution;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.readmodel.FoldedModel;
import org.anjian.query.seal.Sealed;
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

    /**
     * One record; null where there is none, or there was none yet, or the reader may not know of it.
     *
     * @throws RefusedException {@link InputRefusal#NO_SUCH_MOMENT} where it has no such version, or the store no such position
     */
    public @Nullable V find(FindRecord query, Actor actor) {
        Reading reading = permissions.of(actor, model.viewType());
        if (!query.id().startsWith(model.idPrefix())) {
            return null;
        }
        Optional<V> found = query.moment().equals(Moment.NOW)
                ? present.apply(query.id())
                        .filter(view -> covers(reading, view))
                        .map(view -> shown(view, view, reading))
                : past(query, reading);
        return found.orElse(null);
    }

    private Optional<V> past(FindRecord query, Reading reading) {
        Life<E, V> life = replay.of(query.id());
        return Optional.ofNullable(life.now())
                .filter(now -> covers(reading, now))
                // What the reader may know of now need not have been so then.
                .flatMap(now -> Optional.ofNullable(life.at(query.moment()))
                        .filter(then -> covers(reading, then))
                        .map(then -> shown(then, now, reading)));
    }

    private V shown(V view, V now, Reading reading) {
        return FieldLevels.of(model.viewType()).open(showing.shown(view, now, reading), reading.clearance(now));
    }

    /**
     * The events of one record that the reader may see, oldest first.
     *
     * @throws RefusedException {@link InputRefusal#NO_SUCH_RECORD} where there is no such record or the reader may not know
     *     of it, {@link InputRefusal#NOT_PERMITTED} where the reader may see published fields only
     */
    public TimelinePage history(FindRecordHistory query, Actor actor) {
        Reading reading = readingOfEvents(actor);
        Life<E, V> life = replay.of(query.id());
        V now = nowOf(life, reading);
        return histories.page(
                query.id(),
                seen(life.events(), now, reading),
                reading.clearance(now),
                query.page(),
                reading.identity() + "|" + actor.inWhoseName());
    }

    /**
     * One record replayed until a moment: its state then, and the events until then that the reader may see.
     *
     * @throws RefusedException as {@link #history}, also where there was no such record then;
     *     {@link InputRefusal#NO_SUCH_MOMENT} where it has no such version, or the store no such position
     */
    public CaseHistory replayed(ReplayHistory query, Actor actor) {
        Reading reading = readingOfEvents(actor);
        Life<E, V> life = replay.of(query.id());
        V now = nowOf(life, reading);
        List<RecordedEvent> until = life.until(query.moment());
        V then = coveredAt(life, until, reading, "id");
        TimelinePage events = histories.page(
                query.id(),
                seen(until, now, reading),
                reading.clearance(now),
                query.page(),
                query.moment() + "|" + reading.identity() + "|" + actor.inWhoseName());
        Map<String, Object> state = outlineOf(then, now, reading);
        return new CaseHistory(query.id(), versionOf(until), state, events.page());
    }

    /**
     * Whether the reader may see the whole of an event of a record, of which a proof would tell.
     *
     * @param event the identifier of the event
     * @throws RefusedException as {@link #history}
     */
    public boolean showsWhole(String id, String event, Actor actor) {
        Reading reading = readingOfEvents(actor);
        Life<E, V> life = replay.of(id);
        V now = nowOf(life, reading);
        return life.events().stream()
                .filter(recorded -> recorded.info().eventId().equals(event))
                .anyMatch(recorded -> isShownWhole(recorded, now, reading));
    }

    /**
     * What changed in one record between two moments, as far as the reader may see it.
     *
     * @throws RefusedException as {@link #replayed} for either moment, and {@link InputRefusal#MOMENTS_NOT_IN_ORDER} where the
     *     second has not all events of the first
     */
    public RecordDiff compared(CompareRecord query, Actor actor) {
        Reading reading = readingOfEvents(actor);
        Life<E, V> life = replay.of(query.id());
        V now = nowOf(life, reading);
        List<RecordedEvent> from = life.until(query.from());
        List<RecordedEvent> to = life.until(query.to());
        coveredAt(life, from, reading, "from");
        coveredAt(life, to, reading, "to");
        Attribution<V> attribution =
                new Attribution<>(life::folded, life::after, view -> withoutVersion(outlineOf(view, now, reading)));
        List<FieldChange> changes = attribution.between(from, to).stream()
                .map(each -> histories.change(
                        each.difference(),
                        each.touchedBy(),
                        event -> shows(event, now, reading),
                        reading.clearance(now)))
                .toList();
        return new RecordDiff(query.id(), versionOf(from), versionOf(to), changes);
    }

    /**
     * One record event by event, as far as the reader may see it.
     *
     * @throws RefusedException as {@link #history}
     */
    public RecordCourse course(String id, Actor actor) {
        Reading reading = readingOfEvents(actor);
        Life<E, V> life = replay.of(id);
        V now = nowOf(life, reading);
        return new RecordCourse(
                id,
                model.viewType(),
                life.events().size(),
                () -> new RecordCourse.Steps<>(
                        life,
                        event -> isShownWhole(event, now, reading)
                                ? histories.entry(event, reading.clearance(now))
                                : null,
                        view -> covers(reading, view) ? outlineOf(view, now, reading) : null));
    }

    private List<RecordedEvent> seen(List<RecordedEvent> events, V now, Reading reading) {
        return events.stream().filter(event -> shows(event, now, reading)).toList();
    }

    private boolean shows(RecordedEvent event, V now, Reading reading) {
        Clearance clearance = reading.clearance(now);
        return clearance.allows(FieldLevels.of(event.payload().getClass()).level())
                && (clearance.allows(Level.SECRET) || !showing.isSecret(event.payload(), now))
                && showing.shows(event.payload(), now, reading);
    }

    /** Whether the reader may see all of an event: a file or a proof that proves itself has it whole or not at all. */
    private boolean isShownWhole(RecordedEvent event, V now, Reading reading) {
        return shows(event, now, reading) && !isToldInPart(event, reading.clearance(now)) && !tellsOfSealed(event);
    }

    private boolean isToldInPart(RecordedEvent event, Clearance clearance) {
        FieldLevels levels = FieldLevels.of(event.payload().getClass());
        if (!levels.withholds(clearance)) {
            return false;
        }
        Map<String, Object> outline = json.outline(event.payload());
        return !levels.open(outline, clearance).equals(outline);
    }

    /** Whether an event tells of something that is sealed from the reader. */
    private boolean tellsOfSealed(RecordedEvent event) {
        Shut shut = Sealed.now().shut();
        if (shut.isNothing()) {
            return false;
        }
        Map<String, Object> outline = json.outline(event.payload());
        return !shut.masked(outline).equals(outline);
    }

    private V coveredAt(Life<E, V> life, List<RecordedEvent> until, Reading reading, String field) {
        V then = life.folded(until);
        if (then == null || !covers(reading, then)) {
            throw new RefusedException(InputRefusal.NO_SUCH_RECORD, field);
        }
        return then;
    }

    private Map<String, Object> outlineOf(V view, V now, Reading reading) {
        V concerning = showing.shown(view, now, reading);
        Map<String, Object> open =
                FieldLevels.of(model.viewType()).open(json.outline(concerning), reading.clearance(now));
        return Sealed.now().shut().masked(open);
    }

    static Map<String, Object> withoutVersion(Map<String, Object> outline) {
        Map<String, Object> rest = new LinkedHashMap<>(outline);
        rest.remove("version");
        return rest;
    }

    private static long versionOf(List<RecordedEvent> events) {
        return events.getLast().info().version();
    }

    private Reading readingOfEvents(Actor actor) {
        Reading reading = permissions.of(actor, model.viewType());
        if (reading.isReduced()) {
            throw new RefusedException(InputRefusal.NOT_PERMITTED);
        }
        return reading;
    }

    private V nowOf(Life<E, V> life, Reading reading) {
        V now = life.now();
        if (now == null || !covers(reading, now)) {
            throw new RefusedException(InputRefusal.NO_SUCH_RECORD, "id");
        }
        return now;
    }

    private boolean covers(Reading reading, V view) {
        Map<String, Object> outline = json.outline(model.document(view));
        return reading.covers(outline) && !Sealed.now().hides(model.viewType(), outline);
    }

    /** Whether a record lies in the reach of somebody, sealed or not. */
    public boolean isInReach(String id, Actor actor) {
        return permissions
                .reach(actor, model.viewType())
                .filter(reading -> !reading.isReduced())
                .map(reading -> {
                    V now = replay.of(id).now();
                    return now != null && reading.covers(json.outline(model.document(now)));
                })
                .orElse(false);
    }
}
