package org.anjian.query.readmodel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import org.anjian.api.message.Event;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.journal.RecordedEvent;
import org.axonframework.serialization.SerializationException;

/** Drafts one document a record. Knows the documents that were written last, which saves most reads. */
final class FoldedDrafting<E extends Event, V> implements Drafting<E, V> {

    private final Folding<E, V> folding;
    private final Documents<E, V> documents;
    private final EventJournal journal;
    private final String alias;
    private final Map<String, Stored<V>> known;
    private final AtomicLong healings = new AtomicLong();

    FoldedDrafting(FoldedModel<E, V> model, Documents<E, V> documents, EventJournal journal, String alias, int known) {
        this.folding = new Folding<>(model);
        this.documents = documents;
        this.journal = journal;
        this.alias = alias;
        this.known = LastWritten.map(known);
    }

    @Override
    public List<Draft<V>> live(Map<String, List<RecordedEvent>> batch, BiConsumer<String, RuntimeException> failed) {
        Map<String, Stored<V>> before = before(batch);
        List<Draft<V>> drafts = new ArrayList<>(batch.size());
        batch.forEach((id, events) -> {
            try {
                Stored<V> after = folding.advance(before.get(id), events, () -> journal.eventsOf(id));
                if (after != null) {
                    drafts.add(new Draft<>(id, id, after.version(), after.view()));
                }
            } catch (FoldFailure | SerializationException failure) {
                failed.accept(id, failure);
            }
        });
        return drafts;
    }

    @Override
    public List<Draft<V>> replay(List<RecordedEvent> history) {
        Stored<V> whole = folding.whole(history);
        String id = history.getFirst().info().aggregateId();
        return List.of(new Draft<>(id, id, whole.version(), whole.view()));
    }

    /**
     * A document from memory may be older than the index where another node went on meanwhile. That is harmless: either
     * the batch does not join on to it and the history is read, or the index answers that it has the version already.
     */
    @Override
    public void written(List<Draft<V>> drafts) {
        drafts.forEach(draft -> known.put(draft.id(), new Stored<>(draft.version(), draft.view())));
    }

    @Override
    public void superseded(List<Draft<V>> drafts) {
        drafts.forEach(draft -> known.remove(draft.id()));
    }

    @Override
    public void forgetBefore(long healings) {
        if (this.healings.getAndSet(healings) != healings) {
            known.clear();
        }
    }

    private Map<String, Stored<V>> before(Map<String, List<RecordedEvent>> batch) {
        Map<String, Stored<V>> before = new HashMap<>();
        List<String> unknown = new ArrayList<>();
        batch.forEach((id, events) -> {
            Stored<V> last = known.get(id);
            if (last != null) {
                before.put(id, last);
            } else if (events.stream().noneMatch(event -> event.info().sequence() == 0)) {
                unknown.add(id);
            }
        });
        before.putAll(documents.read(alias, unknown));
        return before;
    }
}
