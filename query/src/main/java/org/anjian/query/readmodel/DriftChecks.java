package org.anjian.query.readmodel;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.anjian.api.drift.DriftedDocument;
import org.anjian.query.journal.EventJournal;

/** Looks whether read models say what the ledger says, and heals what does not. */
public final class DriftChecks {

    private static final String EXCLUSION = "drift check";

    private final List<ReadModel<?, ?>> models;
    private final Indices indices;
    private final ReadModelTable table;
    private final EventJournal journal;
    private final ProjectedPositions projected;

    public DriftChecks(
            Collection<? extends ReadModel<?, ?>> models,
            Indices indices,
            ReadModelTable table,
            EventJournal journal,
            ProjectedPositions projected) {
        this.models = List.copyOf(models);
        this.indices = indices;
        this.table = table;
        this.journal = journal;
        this.projected = projected;
    }

    /** The names of all read models. */
    public List<String> names() {
        return models.stream().<String>map(ReadModel::name).toList();
    }

    /**
     * Runs a check as the only one on all nodes.
     *
     * @return whether it ran; false where another one is running
     */
    public boolean onlyOne(Runnable check) {
        return table.onlyOne(EXCLUSION, check);
    }

    /** Whether a read model can be compared: its index is there and fits this version. */
    public boolean isComparable(String name) {
        ReadModel<?, ?> model = named(name);
        Optional<String> live = indices.live(model);
        return live.isPresent()
                && indices.digestOf(live.get()).equals(IndexDefinition.of(model).digest());
    }

    /**
     * Compares a read model, or a part of it, with the ledger.
     *
     * @param open what was found before and is not healed: it is always looked at again
     * @param progress is told how many records were folded, and may end the check by an exception
     * @throws SearchEngineException where the search engine does not answer
     */
    public DriftLooked look(String name, DriftExtent extent, List<DriftedDocument> open, LongConsumer progress) {
        return check(named(name)).look(extent, open, progress);
    }

    /**
     * Makes documents say what the ledger says.
     *
     * @return those that still do not
     * @throws SearchEngineException where the search engine does not answer
     */
    public List<Difference> heal(String name, List<Difference> differences) {
        ReadModel<?, ?> model = named(name);
        new Healing<>(model, indices, table, journal).heal(differences);
        return check(model).remaining(differences);
    }

    private DriftCheck<?, ?> check(ReadModel<?, ?> model) {
        return new DriftCheck<>(model, indices, journal, projected);
    }

    private ReadModel<?, ?> named(String name) {
        return models.stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no read model " + name));
    }
}
