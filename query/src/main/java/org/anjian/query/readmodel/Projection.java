package org.anjian.query.readmodel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.anjian.api.message.Event;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.journal.RecordedEvent;
import org.axonframework.eventhandling.DomainEventMessage;

/** Writes the documents that a batch of events asks for. */
final class Projection<E extends Event, V> {

    /** Versions of old records hardly get another one; what is known of them takes the memory of whole documents. */
    private static final int KNOWN_VERSIONS = 1_000;

    private final ReadModel<E, V> model;
    private final String alias;
    private final Documents<E, V> documents;
    private final Drafting<E, V> drafting;
    private final EventJournal journal;
    private final SwapExclusion exclusion;
    private final ViewChanges<V> changes;

    Projection(
            ReadModel<E, V> model,
            String alias,
            Documents<E, V> documents,
            Drafting<E, V> drafting,
            EventJournal journal,
            SwapExclusion exclusion,
            ViewChanges<V> changes) {
        this.model = model;
        this.alias = alias;
        this.documents = documents;
        this.drafting = drafting;
        this.journal = journal;
        this.exclusion = exclusion;
        this.changes = changes;
    }

    @SuppressWarnings("unchecked") // The events of the model are those of the versions that it is.
    static <E extends Event, V> Drafting<E, V> drafting(
            ReadModel<E, V> model, String alias, Documents<E, V> documents, EventJournal journal, int known) {
        return switch (model) {
            case FoldedModel<E, V> folded -> new FoldedDrafting<>(folded, documents, journal, alias, known);
            case RecordedModel<E, V> recorded -> new RecordedDrafting<>(recorded);
            case VersionedModel<?, ?> versions ->
                ofVersions((VersionedModel<E, ?>) versions, documents, journal, alias, known);
        };
    }

    @SuppressWarnings("unchecked") // The documents of a model of versions are versions.
    private static <E extends Event, V, W> Drafting<E, V> ofVersions(
            VersionedModel<E, W> model, Documents<E, V> documents, EventJournal journal, String alias, int known) {
        Documents<E, Version<W>> versions = (Documents<E, Version<W>>) (Documents<E, ?>) documents;
        Drafting<E, Version<W>> drafting =
                switch (model.model()) {
                    case FoldedModel<E, W> folded ->
                        new VersionDrafting<>(model, folded, versions, journal, alias, Math.min(known, KNOWN_VERSIONS));
                    case RecordedModel<E, W> recorded -> new RecordedVersionDrafting<>(model, recorded);
                    case VersionedModel<?, ?> none -> throw new IllegalStateException("Versions have no versions");
                };
        return (Drafting<E, V>) (Drafting<E, ?>) drafting;
    }

    /**
     * Writes a batch.
     *
     * @throws SearchEngineException where the engine is busy or down: nothing is lost, the batch comes again
     */
    void write(Collection<DomainEventMessage<?>> messages, PoisonEvents poison) {
        Map<String, List<DomainEventMessage<?>>> byRecord = new LinkedHashMap<>();
        messages.forEach(message -> byRecord.computeIfAbsent(message.getAggregateIdentifier(), id -> new ArrayList<>())
                .add(message));
        Failures failures =
                (id, cause) -> byRecord.get(id).forEach(message -> poison.hold(model.name(), message, cause));
        Map<String, Long> positions = positionsOf(messages);
        exclusion.sharing(model.name(), healings -> {
            drafting.forgetBefore(healings);
            write(byRecord, positions, failures);
        });
    }

    private void write(
            Map<String, List<DomainEventMessage<?>>> byRecord, Map<String, Long> positions, Failures failures) {
        Map<String, List<RecordedEvent>> batch = new LinkedHashMap<>();
        byRecord.forEach((id, messages) -> {
            try {
                batch.put(
                        id,
                        messages.stream()
                                .map(message -> RecordedEvent.of(message, positions.get(message.getIdentifier())))
                                .toList());
            } catch (RuntimeException unreadable) {
                failures.failed(id, unreadable);
            }
        });
        List<Draft<V>> drafts = drafting.live(batch, failures::failed);
        send(drafts, failures);
    }

    /**
     * Writes records whose events were set aside. Their whole histories are read, for what was set aside is a copy of the
     * event as it was then: a repair of the ledger or of an upcaster shows in the ledger only.
     *
     * @throws RuntimeException where a record still cannot be folded or written
     */
    void writeAgain(Collection<DomainEventMessage<?>> messages) {
        Set<String> records = new LinkedHashSet<>();
        messages.forEach(message -> records.add(message.getAggregateIdentifier()));
        exclusion.sharing(
                model.name(),
                healings ->
                        records.forEach(id -> send(drafting.replay(Histories.of(model, journal, id)), (record, why) -> {
                            throw why;
                        })));
    }

    private Map<String, Long> positionsOf(Collection<DomainEventMessage<?>> messages) {
        return model instanceof VersionedModel<?, ?> ? journal.positionsOf(messages) : Map.of();
    }

    private void send(List<Draft<V>> drafts, Failures failures) {
        for (BulkBody bulk : documents.bulks(drafts)) {
            BulkOutcome<V> outcome = documents.write(alias, true, bulk);
            drafting.written(outcome.written());
            drafting.superseded(outcome.superseded());
            outcome.refused()
                    .forEach(refused ->
                            failures.failed(refused.draft().aggregateId(), new FoldFailure(refused.reason())));
            if (!outcome.written().isEmpty()) {
                changes.written(outcome.written());
            }
        }
    }

    private interface Failures {
        void failed(String aggregateId, RuntimeException cause);
    }
}
