package org.anjian.query.readmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.anjian.api.message.Event;
import org.anjian.query.journal.RecordedEvent;

/** Turns events into documents: live from a batch, or offline from whole histories. */
interface Drafting<E extends Event, V> {

    /**
     * The documents that a batch asks for.
     *
     * @param batch the events by record
     * @param failed is told of each record that cannot be folded
     */
    List<Draft<V>> live(Map<String, List<RecordedEvent>> batch, BiConsumer<String, RuntimeException> failed);

    /**
     * The documents of one whole history.
     *
     * @throws FoldFailure where it cannot be folded
     */
    List<Draft<V>> replay(List<RecordedEvent> history);

    /**
     * Documents were healed so often: what was remembered of documents before the last time may be what was wrong.
     *
     * @param healings counts up
     */
    default void forgetBefore(long healings) {}

    /** The documents of a batch where those of each event are its own. */
    default List<Draft<V>> eachReplayed(
            Map<String, List<RecordedEvent>> batch, BiConsumer<String, RuntimeException> failed) {
        List<Draft<V>> drafts = new ArrayList<>();
        batch.forEach((aggregateId, events) -> {
            try {
                drafts.addAll(replay(events));
            } catch (FoldFailure failure) {
                failed.accept(aggregateId, failure);
            }
        });
        return drafts;
    }

    /** These documents are in the index now. */
    default void written(List<Draft<V>> drafts) {}

    /** The index had the same or a later version of these documents. */
    default void superseded(List<Draft<V>> drafts) {}
}
