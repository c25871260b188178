package org.anjian.query.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two courses of a record, and which events made it differ.
 *
 * @param <V> the documents of the record
 */
public final class Attribution<V> {

    private final Function<List<RecordedEvent>, @Nullable V> folded;
    private final BiFunction<@Nullable V, RecordedEvent, V> fold;
    private final Function<V, Map<String, Object>> outline;

    /**
     * @param folded the document by some events; null by none
     * @param fold the document after one event more
     * @param outline what is compared of a document
     */
    public Attribution(
            Function<List<RecordedEvent>, @Nullable V> folded,
            BiFunction<@Nullable V, RecordedEvent, V> fold,
            Function<V, Map<String, Object>> outline) {
        this.folded = folded;
        this.fold = fold;
        this.outline = outline;
    }

    /**
     * A difference with the events that touched it.
     *
     * @param touchedBy those events, oldest first; at least one, and the last gave the value
     */
    public record Attributed(Difference difference, List<RecordedEvent> touchedBy) {}

    /**
     * The differences, each with its events.
     *
     * @param from the events of the first moment, at least one
     * @param to the events of the second moment
     * @throws RefusedException {@link InputRefusal#MOMENTS_NOT_IN_ORDER} where the second has not all of the first
     */
    public List<Attributed> between(List<RecordedEvent> from, List<RecordedEvent> to) {
        if (!idsOf(to).containsAll(idsOf(from))) {
            throw new RefusedException(InputRefusal.MOMENTS_NOT_IN_ORDER, "to");
        }
        Map<String, Object> before = outlineOf(from);
        List<Difference> differences = Differences.between(before, outlineOf(to));
        Map<Difference, List<RecordedEvent>> touched = touches(differences, to, shared(from, to));
        List<Attributed> attributed = new ArrayList<>();
        touched.forEach((difference, events) -> attributed.add(
                new Attributed(difference, events.isEmpty() ? List.of(lastOfItsOwn(from, to)) : events)));
        return attributed;
    }

    /** The course of the second moment is walked from where it leaves that of the first. */
    private Map<Difference, List<RecordedEvent>> touches(
            List<Difference> differences, List<RecordedEvent> to, int shared) {
        Map<Difference, List<RecordedEvent>> touched = new LinkedHashMap<>();
        differences.forEach(difference -> touched.put(difference, new ArrayList<>()));
        V view = folded.apply(to.subList(0, shared));
        Map<String, Object> last = view == null ? Map.of() : outline.apply(view);
        for (RecordedEvent event : to.subList(shared, to.size())) {
            view = fold.apply(view, event);
            Map<String, Object> next = outline.apply(view);
            for (Map.Entry<Difference, List<RecordedEvent>> each : touched.entrySet()) {
                if (!Objects.equals(each.getKey().in(last), each.getKey().in(next))) {
                    each.getValue().add(event);
                }
            }
            last = next;
        }
        return touched;
    }

    /** Where an event in the middle is back-dated, it can change what later events did without touching it itself. */
    private static RecordedEvent lastOfItsOwn(List<RecordedEvent> from, List<RecordedEvent> to) {
        Collection<String> known = idsOf(from);
        return to.reversed().stream()
                .filter(event -> !known.contains(event.info().eventId()))
                .findFirst()
                .orElseThrow();
    }

    private static int shared(List<RecordedEvent> from, List<RecordedEvent> to) {
        int shared = 0;
        while (shared < from.size()
                && from.get(shared)
                        .info()
                        .eventId()
                        .equals(to.get(shared).info().eventId())) {
            shared++;
        }
        return shared;
    }

    private static Set<String> idsOf(List<RecordedEvent> events) {
        Set<String> ids = new HashSet<>();
        events.forEach(event -> ids.add(event.info().eventId()));
        return ids;
    }

    private Map<String, Object> outlineOf(List<RecordedEvent> events) {
        V view = folded.apply(events);
        return view == null ? Map.of() : outline.apply(view);
    }
}
