package org.anjian.query.readmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.anjian.api.message.Event;
import org.anjian.query.journal.Birth;
import org.anjian.query.journal.EventJournal;

/** Folds the whole store page by page and compares with the live index, document by document, as JSON. */
final class Verification<E extends Event, V> {

    private static final int KEPT = 20;

    private final ReadModel<E, V> model;
    private final Indices indices;
    private final EventJournal journal;
    private final Comparison<E, V> comparison;

    Verification(ReadModel<E, V> model, Indices indices, EventJournal journal) {
        this.model = model;
        this.indices = indices;
        this.journal = journal;
        this.comparison = new Comparison<>(model, indices, journal);
    }

    VerificationResult run(LongConsumer progress) {
        long documents = 0;
        List<Difference> suspects = new ArrayList<>();
        long position = -1;
        List<Birth> births = journal.births(model.aggregateType(), position, Comparison.PAGE);
        while (!births.isEmpty()) {
            Comparison.Looked looked =
                    comparison.look(births.stream().map(Birth::aggregateId).toList());
            documents += looked.documents().size();
            suspects.addAll(looked.differing());
            position = births.getLast().position();
            progress.accept(documents);
            births = journal.births(model.aggregateType(), position, Comparison.PAGE);
        }
        List<Difference> differing = comparison.settled(suspects, Comparison.LONG_PAUSES);
        List<Difference> orphans = new Orphans<>(model, indices, journal).besides(documents, differing);
        List<String> first = Stream.concat(differing.stream(), orphans.stream())
                .map(Difference::document)
                .limit(KEPT)
                .toList();
        return new VerificationResult(model.name(), documents, differing.size() + orphans.size(), first);
    }
}
