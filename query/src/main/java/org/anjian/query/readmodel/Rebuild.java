package org.anjian.query.readmodel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.anjian.api.message.Event;
import org.anjian.query.journal.Birth;
import org.anjian.query.journal.Change;
import org.anjian.query.journal.EventJournal;
import org.jspecify.annotations.Nullable;

/**
 * Folds the whole store into a fresh index and puts the alias on it. Readers see no gap; a rebuild that was stopped or
 * died is continued by the next one.
 */
final class Rebuild<E extends Event, V> {

    /** About what fills one bulk. */
    private static final int PAGE = 2_500;

    private static final int CHANGES_PAGE = 10_000;
    private static final int CATCH_UPS = 10;
    private static final int FEW = 500;

    private final ReadModel<E, V> model;
    private final Indices indices;
    private final ReadModelTable table;
    private final EventJournal journal;
    private final String schemaHash;
    private final long total;
    private final long startedNanos = System.nanoTime();

    Rebuild(ReadModel<E, V> model, Indices indices, ReadModelTable table, EventJournal journal) {
        this.model = model;
        this.indices = indices;
        this.table = table;
        this.journal = journal;
        this.schemaHash = IndexDefinition.of(model).digest();
        this.total = journal.count(model.aggregateType());
    }

    RebuildProgress run(Consumer<RebuildProgress> progress, BooleanSupplier stop) {
        ReadModelTable.Loading loading = begun();
        Documents<E, V> documents = indices.documents(model);
        Drafting<E, V> drafting = Projection.drafting(model, loading.index(), documents, journal, 1);
        try (IndexLoad<E, V> load = new IndexLoad<>(model, loading.index(), documents, drafting, journal)) {
            long before = loading.done();
            ReadModelTable.Loading loaded = loadAll(loading, load, progress, stop);
            if (loaded == null) {
                return progressOf(table.loading(model.name()).orElse(loading), before, load, false);
            }
            long mark = catchUp(loaded.beganAt(), load, stop);
            indices.endLoading(loaded.index());
            table.alone(model.name(), () -> swap(loaded, mark, load));
            RebuildProgress finished = progressOf(loaded, before, load, true);
            progress.accept(finished);
            return finished;
        }
    }

    private ReadModelTable.Loading begun() {
        ReadModelTable.Loading interrupted = table.loading(model.name()).orElse(null);
        if (interrupted != null && interrupted.schemaHash().equals(schemaHash) && indices.exists(interrupted.index())) {
            return interrupted;
        }
        if (interrupted != null) {
            deleteUnlessLive(interrupted.index());
        }
        table.opened(model.name()).map(ReadModelTable.Opened::previousIndex).ifPresent(previous -> {
            deleteUnlessLive(previous);
            table.forgetPrevious(model.name());
        });
        // The head comes first: what is recorded from here on is caught up, whether the load sees it or not.
        long head = journal.head();
        ReadModelTable.Loading fresh =
                new ReadModelTable.Loading(indices.createForLoading(model), schemaHash, head, -1, 0);
        table.save(model.name(), fresh);
        return fresh;
    }

    /** The alias is the truth: the table may be behind it where a swap was not committed. */
    private void deleteUnlessLive(String index) {
        if (!indices.live(model).equals(Optional.of(index))) {
            indices.delete(index);
        }
    }

    private ReadModelTable.@Nullable Loading loadAll(
            ReadModelTable.Loading from,
            IndexLoad<E, V> load,
            Consumer<RebuildProgress> progress,
            BooleanSupplier stop) {
        ReadModelTable.Loading at = from;
        List<Birth> births = births(at);
        while (!births.isEmpty()) {
            if (stop.getAsBoolean()) {
                load.arrived();
                return null;
            }
            var after = new ReadModelTable.Loading(
                    at.index(), at.schemaHash(), at.beganAt(), births.getLast().position(), at.done() + births.size());
            load.load(births.stream().map(Birth::aggregateId).toList(), () -> table.save(model.name(), after));
            at = after;
            progress.accept(progressOf(at, from.done(), load, false));
            births = births(at);
        }
        load.arrived();
        return at;
    }

    /** Only those from before the beginning: under steady writes there would always be one more, and no end. */
    private List<Birth> births(ReadModelTable.Loading at) {
        return journal.births(model.aggregateType(), at.checkpoint(), PAGE).stream()
                .filter(birth -> birth.position() <= at.beganAt())
                .toList();
    }

    /** Folds again what changed meanwhile, until little is left for the moment when batches have to wait. */
    private long catchUp(long mark, IndexLoad<E, V> load, BooleanSupplier stop) {
        long from = mark;
        for (int pass = 0; pass < CATCH_UPS && !stop.getAsBoolean(); pass++) {
            long head = journal.head();
            int changed = foldChanges(from, load);
            from = head;
            if (changed < FEW) {
                break;
            }
        }
        return from;
    }

    private void swap(ReadModelTable.Loading loaded, long mark, IndexLoad<E, V> load) {
        foldChanges(mark, load);
        indices.refresh(loaded.index());
        indices.swap(model, loaded.index());
        table.open(model.name(), loaded.index(), schemaHash);
        table.finish(model.name());
    }

    /** Up to a page that is not full: what is recorded from then on is for the next pass, or for the live projection. */
    private int foldChanges(long after, IndexLoad<E, V> load) {
        int all = 0;
        long position = after;
        List<Change> page;
        do {
            page = journal.changes(model.aggregateType(), position, CHANGES_PAGE);
            Set<String> changed = new LinkedHashSet<>();
            page.forEach(change -> changed.add(change.aggregateId()));
            all += changed.size();
            List<String> ids = List.copyOf(changed);
            for (int i = 0; i < ids.size(); i += PAGE) {
                load.load(ids.subList(i, Math.min(i + PAGE, ids.size())), () -> {});
            }
            position = page.isEmpty() ? position : page.getLast().position();
        } while (page.size() == CHANGES_PAGE);
        load.arrived();
        return all;
    }

    private RebuildProgress progressOf(ReadModelTable.Loading at, long before, IndexLoad<E, V> load, boolean finished) {
        long nanos = Math.max(1, System.nanoTime() - startedNanos);
        long perSecond = Math.round((at.done() - before) * 1e9 / nanos);
        return new RebuildProgress(
                model.name(), at.index(), at.done(), Math.max(total, at.done()), perSecond, load.failed(), finished);
    }
}
