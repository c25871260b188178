package org.anjian.query.readmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.anjian.api.message.Event;
import org.anjian.query.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;

/**
 * What a record was by what had happened up to each time, where events were recorded in another order than that in which they
 * happened. Up to a time there are then events of which none of the versions is made: they make one more, which never held by
 * the order of the store.
 */
final class OccurredVersions<E extends Event, V> {

    private final Folding<E, V> folding;

    OccurredVersions(Folding<E, V> folding) {
        this.folding = folding;
    }

    /**
     * The versions of a record.
     *
     * @param inOrder those by the order of the store, each with its stretch of what happened
     * @param besides those that are none of them, by the version that the first event of their time made; their readers are not
     *     known yet
     */
    record Whole<V>(List<Version<V>> inOrder, Map<Long, Version<V>> besides) {}

    /**
     * Divides all that happened among the versions. Of a time before the first event of a record happened there is none, whatever
     * is said to have happened to it, nor of events that cannot be folded without those that happened later.
     *
     * @param versions as the order of the store gives them
     * @param history the events that made them
     */
    Whole<V> of(List<Version<V>> versions, List<RecordedEvent> history) {
        List<Version<V>> inOrder = new ArrayList<>(versions.size());
        versions.forEach(version -> inOrder.add(new Version<>(
                version.view(),
                version.readers(),
                version.held()
                        .occurred(version.held().occurredFrom(), version.held().occurredFrom()))));
        Map<Long, Version<V>> besides = new TreeMap<>();
        TreeMap<Long, Long> times = times(history);
        for (Map.Entry<Long, Long> time : times.entrySet()) {
            Long next = times.higherKey(time.getKey());
            long until = next == null ? Held.STILL : next;
            List<RecordedEvent> happened = history.stream()
                    .filter(event -> occurred(event) <= time.getKey())
                    .toList();
            if (happened.getFirst() != history.getFirst()) {
                continue;
            }
            int last = Math.toIntExact(happened.getLast().info().sequence());
            Version<V> version = inOrder.get(last);
            if (happened.size() == last + 1) {
                inOrder.set(last, during(version, version.held().occurred(time.getKey(), until)));
                continue;
            }
            V view = folded(happened);
            if (view != null) {
                Held held = version.held().onlyOccurred(time.getKey(), until);
                besides.put(time.getValue(), new Version<>(view, version.readers(), held));
            }
        }
        return new Whole<>(inOrder, besides);
    }

    /** The times at which something happened, each with the first version that its events made. */
    private static TreeMap<Long, Long> times(List<RecordedEvent> history) {
        TreeMap<Long, Long> times = new TreeMap<>();
        history.forEach(event -> times.putIfAbsent(occurred(event), event.info().version()));
        return times;
    }

    static long occurred(RecordedEvent event) {
        return Held.nanos(event.payload().occurredAt());
    }

    private static <V> Version<V> during(Version<V> version, Held held) {
        return new Version<>(version.view(), version.readers(), held);
    }

    private @Nullable V folded(List<RecordedEvent> happened) {
        try {
            V view = null;
            for (RecordedEvent event : happened) {
                view = folding.after(view, event);
            }
            return Objects.requireNonNull(view);
        } catch (FoldFailure senseless) {
            return null;
        }
    }
}
