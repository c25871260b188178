package org.anjian.query.readmodel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.stream.Gatherers;
import org.anjian.query.journal.EventJournal;

/** Opens, rebuilds and verifies the read models. */
public final class ReadModels {

    /** A new index costs the engine a decision that is on the disk before it answers; it takes many at the price of one. */
    private static final int OPENED_AT_ONCE = 8;

    private final List<ReadModel<?, ?>> models;
    private final Indices indices;
    private final ReadModelTable table;
    private final EventJournal journal;

    public ReadModels(
            Collection<? extends ReadModel<?, ?>> models, Indices indices, ReadModelTable table, EventJournal journal) {
        this.models = List.copyOf(models);
        this.indices = indices;
        this.table = table;
        this.journal = journal;
    }

    /** The names of all read models. */
    public List<String> names() {
        return models.stream().<String>map(ReadModel::name).toList();
    }

    /**
     * Opens every read model at the start of a node: creates what is new and looks whether what is there fits the code.
     * Safe on several nodes at once.
     *
     * @return the read models that have to be rebuilt before they may be read: their schema changed, or their index is
     *     gone although there was one
     */
    public List<String> open() {
        return models.stream()
                .gather(Gatherers.mapConcurrent(
                        OPENED_AT_ONCE, model -> open(model) ? Optional.<String>empty() : Optional.of(model.name())))
                .flatMap(Optional::stream)
                .toList();
    }

    /**
     * Opens every read model, and refuses where one does not fit the code.
     *
     * @throws IllegalStateException naming the read models and what to do
     */
    public void openOrRefuse() {
        List<String> outdated = open();
        if (!outdated.isEmpty()) {
            throw new IllegalStateException("The indices of these read models do not fit this version of Anjian or are"
                    + " gone: " + String.join(", ", outdated) + ". Rebuild them from the events before the start.");
        }
    }

    /**
     * Rebuilds a read model, or continues a rebuild that was stopped.
     *
     * @param progress is told after every page
     * @param stop asked before every page; a stopped rebuild is continued by the next one
     * @return how far it came; empty where another rebuild of it is running
     */
    public Optional<RebuildProgress> rebuild(String name, Consumer<RebuildProgress> progress, BooleanSupplier stop) {
        ReadModel<?, ?> model = named(name);
        List<RebuildProgress> result = new ArrayList<>(1);
        table.onlyOne(name, () -> result.add(new Rebuild<>(model, indices, table, journal).run(progress, stop)));
        return result.stream().findFirst();
    }

    /**
     * Compares the live index of a read model with its events.
     *
     * @param progress is told how many documents were compared
     */
    public VerificationResult verify(String name, LongConsumer progress) {
        return new Verification<>(named(name), indices, journal).run(progress);
    }

    private boolean open(ReadModel<?, ?> model) {
        String digest = IndexDefinition.of(model).digest();
        Optional<String> live = indices.live(model);
        if (live.isPresent()) {
            boolean fits = indices.digestOf(live.get()).equals(digest);
            if (fits) {
                table.open(model.name(), live.get(), digest);
            }
            return fits;
        }
        if (table.opened(model.name()).isPresent()) {
            return false;
        }
        indices.createFirst(model);
        table.open(model.name(), indices.live(model).orElseThrow(), digest);
        return true;
    }

    private ReadModel<?, ?> named(String name) {
        return models.stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no read model " + name));
    }
}
