package org.anjian.query.readmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.anjian.api.message.Event;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.journal.RecordedEvent;

/** Drafts the only version of the document of each event: it holds from the event on, for an event never changes. */
final class RecordedVersionDrafting<E extends Event, V> implements Drafting<E, Version<V>> {

    private static final long ONLY_VERSION = 1;

    private final VersionedModel<E, V> model;
    private final RecordedDrafting<E, V> drafting;

    RecordedVersionDrafting(VersionedModel<E, V> model, RecordedModel<E, V> recorded) {
        this.model = model;
        this.drafting = new RecordedDrafting<>(recorded);
    }

    @Override
    public List<Draft<Version<V>>> live(
            Map<String, List<RecordedEvent>> batch, BiConsumer<String, RuntimeException> failed) {
        return eachReplayed(batch, failed);
    }

    @Override
    public List<Draft<Version<V>>> replay(List<RecordedEvent> history) {
        List<Draft<Version<V>>> drafts = new ArrayList<>(history.size());
        for (RecordedEvent event : history) {
            drafting.replay(List.of(event)).forEach(draft -> drafts.add(versionOf(draft, event)));
        }
        return drafts;
    }

    private Draft<Version<V>> versionOf(Draft<V> draft, RecordedEvent recorded) {
        EventInfo event = recorded.info();
        Held held = Held.first(
                event, Objects.requireNonNull(event.position(), "position"), OccurredVersions.occurred(recorded));
        return new Draft<>(
                Versioning.idOf(event.aggregateId(), event.version()),
                event.aggregateId(),
                ONLY_VERSION,
                new Version<>(draft.view(), model.readersOf(draft.view()), held));
    }
}
