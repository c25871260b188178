package org.anjian.query.readmodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.anjian.api.message.Event;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.journal.RecordedEvent;
import org.axonframework.serialization.SerializationException;
import tools.jackson.databind.JsonNode;

/** Drafts one document a version of a record. Knows the versions that were written last, which saves most reads. */
final class VersionDrafting<E extends Event, V> implements Drafting<E, Version<V>> {

    private static final int PAGE = 500;

    private final VersionedModel<E, V> model;
    private final Versioning<E, V> versioning;
    private final Documents<E, Version<V>> documents;
    private final EventJournal journal;
    private final String alias;
    private final Map<String, Version<V>> known;
    private final AtomicLong healings = new AtomicLong();

    VersionDrafting(
            VersionedModel<E, V> model,
            FoldedModel<E, V> folded,
            Documents<E, Version<V>> documents,
            EventJournal journal,
            String alias,
            int known) {
        this.model = model;
        this.versioning = new Versioning<>(model, folded);
        this.documents = documents;
        this.journal = journal;
        this.alias = alias;
        this.known = LastWritten.map(known);
    }

    @Override
    public List<Draft<Version<V>>> live(
            Map<String, List<RecordedEvent>> batch, BiConsumer<String, RuntimeException> failed) {
        Map<String, List<RecordedEvent>> ordered = new LinkedHashMap<>();
        batch.forEach((id, events) -> ordered.put(id, Versioning.inOrder(events)));
        Map<String, Version<V>> before = before(ordered);
        List<Draft<Version<V>>> drafts = new ArrayList<>();
        ordered.forEach((id, events) -> {
            try {
                drafts.addAll(versioning.advance(
                        before.get(id),
                        events,
                        () -> earlier(id, events.getFirst().info().sequence()),
                        () -> historyOf(id)));
            } catch (FoldFailure | SerializationException failure) {
                failed.accept(id, failure);
            }
        });
        return drafts;
    }

    @Override
    public List<Draft<Version<V>>> replay(List<RecordedEvent> history) {
        return versioning.whole(history);
    }

    /** What was written by another node meanwhile makes no difference: it is the same, or newer and stays. */
    @Override
    public void written(List<Draft<Version<V>>> drafts) {
        drafts.stream()
                .filter(draft -> draft.view().held().still())
                .forEach(draft -> known.put(draft.aggregateId(), draft.view()));
    }

    @Override
    public void superseded(List<Draft<Version<V>>> drafts) {
        drafts.forEach(draft -> known.remove(draft.aggregateId()));
    }

    @Override
    public void forgetBefore(long healings) {
        if (this.healings.getAndSet(healings) != healings) {
            known.clear();
        }
    }

    private List<RecordedEvent> historyOf(String id) {
        return journal.positionedEventsOf(List.of(id)).getOrDefault(id, List.of());
    }

    /** The versions of a record before one, as far as they are there from the first on. */
    private List<Version<V>> earlier(String id, long version) {
        List<Version<V>> earlier = new ArrayList<>();
        for (long from = 1; from < version; from += PAGE) {
            List<String> ids = LongStream.range(from, Math.min(version, from + PAGE))
                    .mapToObj(one -> Versioning.idOf(id, one))
                    .toList();
            Map<String, JsonNode> sources = documents.sources(alias, ids);
            if (sources.size() < ids.size()) {
                return earlier;
            }
            ids.forEach(one -> earlier.add(model.read(sources.get(one))));
        }
        return earlier;
    }

    /** The version that each record had before its events, where it is known or was written. */
    private Map<String, Version<V>> before(Map<String, List<RecordedEvent>> batch) {
        Map<String, Version<V>> before = new HashMap<>();
        Map<String, String> unknown = new HashMap<>();
        batch.forEach((id, events) -> {
            long first = events.getFirst().info().sequence();
            Version<V> last = known.get(id);
            if (last != null && last.held().version() == first) {
                before.put(id, last);
            } else if (first > 0) {
                unknown.put(Versioning.idOf(id, first), id);
            }
        });
        documents
                .sources(alias, unknown.keySet())
                .forEach((id, source) -> before.put(unknown.get(id), model.read(source)));
        return before;
    }
}
