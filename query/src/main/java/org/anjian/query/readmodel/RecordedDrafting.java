package org.anjian.query.readmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.anjian.api.message.Event;
import org.anjian.query.journal.RecordedEvent;

/**
 * Drafts one document an event, of those that the read model takes: a record may have others. An event never changes, so there is nothing to read and one version.
 */
final class RecordedDrafting<E extends Event, V> implements Drafting<E, V> {

    private static final long ONLY_VERSION = 1;

    private final RecordedModel<E, V> model;

    RecordedDrafting(RecordedModel<E, V> model) {
        this.model = model;
    }

    @Override
    public List<Draft<V>> live(Map<String, List<RecordedEvent>> batch, BiConsumer<String, RuntimeException> failed) {
        return eachReplayed(batch, failed);
    }

    @Override
    public List<Draft<V>> replay(List<RecordedEvent> history) {
        List<Draft<V>> drafts = new ArrayList<>(history.size());
        for (RecordedEvent event : history) {
            if (!model.eventType().isInstance(event.payload())) {
                continue;
            }
            try {
                V view = model.record(model.eventType().cast(event.payload()), event.info());
                drafts.add(new Draft<>(event.info().eventId(), event.info().aggregateId(), ONLY_VERSION, view));
            } catch (RuntimeException failure) {
                throw new FoldFailure(
                        model.name() + " cannot take the event " + event.info().eventId(), failure);
            }
        }
        return drafts;
    }
}
