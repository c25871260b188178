package org.anjian.query.readmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.anjian.api.message.Event;
import org.anjian.query.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the versions of a record of its events, without any I/O. What is written of a version under one external version is
 * always the same: version k of a record of n events is written under k while it holds, under k + 1 once it has ended, and
 * under c where the event c after it changed who may read the record, or happened before an event that was recorded before it. So
 * order, batches and repetitions change nothing.
 */
final class Versioning<E extends Event, V> {

    private static final long NEVER = 0;

    private final VersionedModel<E, V> model;
    private final Folding<E, V> folding;
    private final OccurredVersions<E, V> occurrences;

    Versioning(VersionedModel<E, V> model, FoldedModel<E, V> folded) {
        this.model = model;
        this.folding = new Folding<>(folded);
        this.occurrences = new OccurredVersions<>(folding);
    }

    /** The id of the document of a version. */
    static String idOf(String record, long version) {
        return record + "/" + version;
    }

    /**
     * The id of the document of a version that held by the time of what happened alone.
     *
     * @param begun the version that the first event of its time made
     */
    private static String idOfOccurred(String record, long begun) {
        return record + "/o" + begun;
    }

    /** The record of a document; of one that is no version, its id. */
    static String recordOf(String id) {
        int slash = id.lastIndexOf('/');
        return slash < 0 ? id : id.substring(0, slash);
    }

    /**
     * All versions of a record.
     *
     * @param history all its events in order, each with its position
     * @throws FoldFailure where an event cannot be folded
     */
    List<Draft<Version<V>>> whole(List<RecordedEvent> history) {
        if (history.isEmpty() || !Folding.joinsOn(history, 0)) {
            throw new FoldFailure("The history of a record of " + model.name() + " has gaps or is empty");
        }
        String record = history.getFirst().info().aggregateId();
        List<Version<V>> versions = versions(null, history);
        Held last = versions.getLast().held();
        long changed = Math.max(lastChange(versions), last.backdated());
        if (last.backdated() == NEVER) {
            return drafts(record, versions, changed);
        }
        OccurredVersions.Whole<V> whole = occurrences.of(versions, history);
        List<Draft<Version<V>>> drafts = drafts(record, whole.inOrder(), changed);
        ObjectNode readers = versions.getLast().readers();
        whole.besides()
                .forEach((begun, version) -> drafts.add(new Draft<>(
                        idOfOccurred(record, begun),
                        record,
                        changed,
                        new Version<>(version.view(), readers, version.held()))));
        return drafts;
    }

    /** The events of a batch in order, each once. */
    static List<RecordedEvent> inOrder(List<RecordedEvent> batch) {
        Map<Long, RecordedEvent> bySequence = new TreeMap<>();
        batch.forEach(event -> bySequence.put(event.info().sequence(), event));
        return List.copyOf(bySequence.values());
    }

    /**
     * The versions that a batch asks for: those that its events make, and the end of the one before them; where the events
     * change who may read the record, all that it has.
     *
     * @param last the version that the record had before the first event of the batch; null where there was none or it is not
     *     known
     * @param events in order, each with its position
     * @param earlier reads the versions before that one as they were written, from the first on; empty where one is missing
     * @param history reads the whole history with its positions; asked only where the events do not join on to the version
     * @throws FoldFailure where an event cannot be folded
     */
    List<Draft<Version<V>>> advance(
            @Nullable Version<V> last,
            List<RecordedEvent> events,
            Supplier<List<Version<V>>> earlier,
            Supplier<List<RecordedEvent>> history) {
        long first = events.getFirst().info().sequence();
        if (!Folding.joinsOn(events, first) || (first > 0 && last == null)) {
            return whole(history.get());
        }
        List<Version<V>> versions = versions(last, events);
        long changed = lastChange(versions);
        long backdated = versions.getLast().held().backdated();
        if (backdated > first || (backdated != NEVER && changed != NEVER)) {
            return whole(history.get());
        }
        String record = events.getFirst().info().aggregateId();
        if (changed == NEVER || first <= 1) {
            return drafts(record, versions, changed);
        }
        List<Version<V>> before = earlier.get();
        if (before.size() < first - 1
                || before.stream().anyMatch(version -> version.held().still())) {
            return whole(history.get());
        }
        List<Version<V>> all = new ArrayList<>(before);
        all.addAll(versions);
        return drafts(record, all, changed);
    }

    /** The last version that others may read than the one before it. */
    private long lastChange(List<Version<V>> versions) {
        for (int i = versions.size() - 1; i > 0; i--) {
            if (!versions.get(i).readers().equals(versions.get(i - 1).readers())) {
                return versions.get(i).held().version();
            }
        }
        return NEVER;
    }

    private List<Version<V>> versions(@Nullable Version<V> last, List<RecordedEvent> events) {
        List<Version<V>> versions = new ArrayList<>(events.size() + 1);
        if (last != null) {
            versions.add(last);
        }
        for (RecordedEvent event : events) {
            long position = Objects.requireNonNull(event.info().position(), "position");
            Version<V> before = versions.isEmpty() ? null : versions.getLast();
            V view = folding.after(before == null ? null : before.view(), event);
            long occurred = OccurredVersions.occurred(event);
            Held held;
            if (before == null) {
                held = Held.first(event.info(), position, occurred);
            } else {
                Held ended = before.held().until(event.info(), position, occurred);
                versions.set(versions.size() - 1, new Version<>(before.view(), before.readers(), ended));
                held = before.held().next(event.info(), position, occurred);
            }
            versions.add(new Version<>(view, model.readersOf(view), held));
        }
        return versions;
    }

    /**
     * @param changed the last version that others may read than the one before it
     */
    private List<Draft<Version<V>>> drafts(String record, List<Version<V>> versions, long changed) {
        ObjectNode readers = versions.getLast().readers();
        List<Draft<Version<V>>> drafts = new ArrayList<>(versions.size());
        for (Version<V> version : versions) {
            Held held = version.held();
            long external = held.still() ? held.version() : Math.max(held.version() + 1, changed);
            drafts.add(new Draft<>(
                    idOf(record, held.version()), record, external, new Version<>(version.view(), readers, held)));
        }
        return drafts;
    }
}
