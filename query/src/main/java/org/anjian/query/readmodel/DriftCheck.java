package org.anjian.query.readmodel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.anjian.api.drift.DriftKind;
import org.anjian.api.drift.DriftedDocument;
import org.anjian.api.message.Event;
import org.anjian.query.journal.Birth;
import org.anjian.query.journal.EventJournal;

/** Compares a part of a read model, or all of it, with the ledger. */
final class DriftCheck<E extends Event, V> {

    /** Of more documents than these a rebuild is the cure. */
    static final int MOST = 2_000;

    private final ReadModel<E, V> model;
    private final EventJournal journal;
    private final ProjectedPositions projected;
    private final Comparison<E, V> comparison;
    private final Orphans<E, V> orphans;
    private final DocumentRecords recordOf;

    DriftCheck(ReadModel<E, V> model, Indices indices, EventJournal journal, ProjectedPositions projected) {
        this.model = model;
        this.journal = journal;
        this.projected = projected;
        this.comparison = new Comparison<>(model, indices, journal);
        this.orphans = new Orphans<>(model, indices, journal);
        this.recordOf = new DocumentRecords(model, journal);
    }

    /**
     * One check.
     *
     * @param open what was found before and is not healed: it is always looked at again
     * @param progress is told how many records were folded, and may end the check by an exception
     */
    DriftLooked look(DriftExtent extent, List<DriftedDocument> open, LongConsumer progress) {
        return switch (extent) {
            case DriftExtent.All all -> all(progress);
            case DriftExtent.Sample sample -> sample(sample, open, progress);
        };
    }

    /** Those of some differences that are there still. */
    List<Difference> remaining(List<Difference> differences) {
        List<String> records = Comparison.recordsOf(differences);
        Set<String> documents = differences.stream().map(Difference::document).collect(Collectors.toSet());
        List<Difference> still = new ArrayList<>();
        for (Difference difference : settled(comparison.again(records))) {
            if (documents.contains(difference.document())) {
                still.add(difference);
            }
        }
        still.addAll(present(orphansAmong(differences)));
        return still;
    }

    private DriftLooked sample(DriftExtent.Sample sample, List<DriftedDocument> open, LongConsumer progress) {
        LedgerWalk walk = LedgerWalk.step(journal, model.aggregateType(), sample.after(), sample.walked());
        Set<String> picked = new LinkedHashSet<>(orphans.random(sample.random()));
        Set<String> records = new LinkedHashSet<>(walk.records());
        records.addAll(recordOf.of(picked).values());
        open.stream().map(DriftedDocument::record).filter(Objects::nonNull).forEach(records::add);
        progress.accept(0);
        long documents = 0;
        List<Difference> suspects = new ArrayList<>();
        Set<String> given = new LinkedHashSet<>();
        List<String> all = List.copyOf(records);
        for (int i = 0; i < all.size(); i += Comparison.PAGE) {
            Comparison.Looked looked = comparison.look(all.subList(i, Math.min(i + Comparison.PAGE, all.size())));
            documents += looked.documents().size();
            given.addAll(looked.documents().keySet());
            suspects.addAll(looked.differing());
            progress.accept(i);
        }
        List<Difference> differences = new ArrayList<>(settled(suspects));
        picked.removeAll(given);
        differences.addAll(orphans.among(picked));
        differences.addAll(openOrphans(open, differences));
        return new DriftLooked(records.size(), documents, differences, walk.position(), true);
    }

    private DriftLooked all(LongConsumer progress) {
        long records = 0;
        long documents = 0;
        long position = LedgerWalk.START;
        List<Difference> differing = new ArrayList<>();
        List<Birth> births = journal.births(model.aggregateType(), position, Comparison.PAGE);
        while (!births.isEmpty()) {
            Comparison.Looked looked =
                    comparison.look(births.stream().map(Birth::aggregateId).toList());
            records += births.size();
            documents += looked.documents().size();
            differing.addAll(looked.differing());
            if (differing.size() >= MOST) {
                differing = new ArrayList<>(settled(differing));
            }
            if (differing.size() >= MOST) {
                return new DriftLooked(records, documents, differing.subList(0, MOST), LedgerWalk.START, false);
            }
            progress.accept(records);
            position = births.getLast().position();
            births = journal.births(model.aggregateType(), position, Comparison.PAGE);
        }
        List<Difference> differences = new ArrayList<>(settled(differing));
        differences.addAll(orphans.besides(documents, List.copyOf(differences)));
        boolean complete = differences.size() <= MOST;
        return new DriftLooked(
                records, documents, complete ? differences : differences.subList(0, MOST), LedgerWalk.START, complete);
    }

    private List<Difference> settled(List<Difference> suspects) {
        List<Difference> differing = comparison.settled(suspects, Comparison.SHORT_PAUSES);
        if (differing.isEmpty()) {
            return differing;
        }
        long reached = projected.reached(model.name());
        return comparison.due(comparison.again(Comparison.recordsOf(differing)), reached);
    }

    /** The orphans of earlier checks that are there still. One that is known by the digest of its id has to be looked for. */
    private List<Difference> openOrphans(List<DriftedDocument> open, List<Difference> found) {
        Set<String> told =
                found.stream().map(difference -> difference.told().id()).collect(Collectors.toSet());
        Set<String> ids = open.stream()
                .filter(document -> document.kind() == DriftKind.ORPHANED && !told.contains(document.id()))
                .map(DriftedDocument::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (ids.isEmpty()) {
            return List.of();
        }
        if (ids.stream().anyMatch(DriftedDocument::isDigest)) {
            return orphans.find().stream()
                    .filter(orphan -> ids.contains(orphan.told().id()))
                    .toList();
        }
        return present(ids);
    }

    private static Set<String> orphansAmong(Collection<Difference> differences) {
        return differences.stream()
                .filter(difference -> difference.kind() == DriftKind.ORPHANED)
                .map(Difference::document)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those documents that are there although no record gives them. */
    private List<Difference> present(Set<String> ids) {
        return orphans.among(comparison.actual(List.copyOf(ids)).keySet());
    }
}
