package org.anjian.query.readmodel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjian.api.drift.DriftKind;
import org.anjian.api.message.Event;
import org.anjian.query.journal.EventJournal;

/**
 * Makes documents say what the ledger says, by folding their records anew. No batch of the read model runs meanwhile, on any node,
 * and every projector then forgets what it remembers of documents, which it may have folded from a wrong one.
 */
final class Healing<E extends Event, V> {

    /** For how many documents batches have to wait at a time. */
    private static final int PAGE = 200;

    private static final int ATTEMPTS = 40;
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final ReadModel<E, V> model;
    private final Indices indices;
    private final ReadModelTable table;
    private final String alias;
    private final Documents<E, V> documents;
    private final Comparison<E, V> comparison;
    private final DocumentRecords recordOf;

    Healing(ReadModel<E, V> model, Indices indices, ReadModelTable table, EventJournal journal) {
        this.model = model;
        this.indices = indices;
        this.table = table;
        this.alias = indices.alias(model);
        this.documents = indices.documents(model);
        this.comparison = new Comparison<>(model, indices, journal);
        this.recordOf = new DocumentRecords(model, journal);
    }

    /** Heals what can be healed: not what belongs to a record that cannot be read or folded. */
    void heal(List<Difference> differences) {
        for (int i = 0; i < differences.size(); i += PAGE) {
            List<Difference> page = differences.subList(i, Math.min(i + PAGE, differences.size()));
            table.alone(model.name(), () -> healAlone(page));
        }
    }

    private void healAlone(List<Difference> differences) {
        table.healing(model.name());
        Set<String> named = differences.stream().map(Difference::document).collect(Collectors.toSet());
        List<Draft<V>> drafts = drafts(differences, named);
        Set<String> surplus = surplus(differences, drafts);
        List<Draft<V>> refused = write(drafts);
        if (!surplus.isEmpty() || !refused.isEmpty()) {
            replace(surplus, refused);
        }
    }

    /** What the named documents should be. The record of an orphan may have been born meanwhile, under the same id. */
    private List<Draft<V>> drafts(List<Difference> differences, Set<String> named) {
        Set<String> records = new LinkedHashSet<>(Comparison.recordsOf(differences));
        records.addAll(recordOf.of(differences.stream()
                        .filter(difference -> difference.kind() == DriftKind.ORPHANED)
                        .map(Difference::document)
                        .toList())
                .values());
        List<Draft<V>> drafts = new ArrayList<>();
        comparison.replay(
                records,
                draft -> {
                    if (named.contains(draft.id())) {
                        drafts.add(draft);
                    }
                },
                unreadable -> {});
        return drafts;
    }

    private static <V> Set<String> surplus(List<Difference> differences, List<Draft<V>> drafts) {
        Set<String> given = drafts.stream().map(Draft::id).collect(Collectors.toCollection(HashSet::new));
        return differences.stream()
                .filter(difference -> difference.kind() == DriftKind.ORPHANED)
                .map(Difference::document)
                .filter(id -> !given.contains(id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Writes in the place of older documents and of others of the same version; returns what the index has higher versions of. */
    private List<Draft<V>> write(Collection<Draft<V>> drafts) {
        List<Draft<V>> refused = new ArrayList<>();
        for (BulkBody bulk : documents.bulksOverSame(drafts)) {
            refused.addAll(documents.write(alias, true, bulk).superseded());
        }
        return refused;
    }

    /**
     * Removes documents and writes those that have to be there. The engine remembers the version of what was removed for a while
     * and takes no lower one, not even the first of a new record: it has to forget it first.
     */
    private void replace(Set<String> surplus, List<Draft<V>> refused) {
        Set<String> removed = new LinkedHashSet<>(surplus);
        refused.forEach(draft -> removed.add(draft.id()));
        documents.remove(alias, removed);
        indices.rememberRemoved(alias, "0s");
        try {
            List<Draft<V>> left = refused;
            for (int attempt = 0; attempt < ATTEMPTS && (attempt == 0 || !left.isEmpty()); attempt++) {
                // The engine's own clock goes in steps of 200 ms, and what was removed within one is not forgotten yet.
                pause();
                indices.refresh(alias);
                left = write(left);
            }
        } finally {
            indices.rememberRemoved(alias, null);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while healing; the next check goes on", interrupted);
        }
    }
}
