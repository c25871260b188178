package org.anjian.query.readmodel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.anjian.api.drift.DriftKind;
import org.anjian.api.message.Event;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares the documents of records with the live index, as JSON. */
final class Comparison<E extends Event, V> {

    static final int PAGE = 500;

    /** How long a projection gets before each further look, where nothing else tells how far it is. */
    static final List<Duration> LONG_PAUSES =
            List.of(Duration.ofMillis(20), Duration.ofMillis(200), Duration.ofSeconds(2), Duration.ofSeconds(5));

    /** The same where it is known how far the projection is. */
    static final List<Duration> SHORT_PAUSES =
            List.of(Duration.ofMillis(20), Duration.ofMillis(200), Duration.ofMillis(800));

    private final ReadModel<E, V> model;
    private final Indices indices;
    private final EventJournal journal;
    private final Drafting<E, V> drafting;

    Comparison(ReadModel<E, V> model, Indices indices, EventJournal journal) {
        this.model = model;
        this.indices = indices;
        this.journal = journal;
        this.drafting = Projection.drafting(model, indices.alias(model), indices.documents(model), journal, 1);
    }

    /**
     * What a look at some records saw.
     *
     * @param documents the records of all documents that there should be, by the documents' ids
     * @param differing those of them that are otherwise, one of which may only be an event that is being projected
     */
    record Looked(Map<String, String> documents, List<Difference> differing) {}

    /** Compares the documents of these records once. */
    Looked look(Collection<String> records) {
        Map<String, Expected> expected = new LinkedHashMap<>();
        List<Difference> differing = new ArrayList<>();
        replay(
                records,
                draft -> expected.put(draft.id(), expectedOf(draft)),
                record -> differing.add(unreadable(record)));
        Map<String, Actual> actual = actual(List.copyOf(expected.keySet()));
        Map<String, String> documents = new LinkedHashMap<>();
        expected.forEach((id, document) -> {
            documents.put(id, document.record());
            DriftKind kind = document.differenceTo(actual.get(id));
            if (kind != null) {
                Actual found = actual.get(id);
                differing.add(new Difference(id, document.record(), kind, found == null ? 0 : found.version()));
            }
        });
        return new Looked(documents, differing);
    }

    /**
     * What some records give.
     *
     * @param documents the ids of their documents
     * @param unreadable the records that cannot be read or folded
     */
    record Given(Set<String> documents, Set<String> unreadable) {}

    /** The documents that some records give, without a look at the index. */
    Given given(Collection<String> records) {
        Given given = new Given(new HashSet<>(), new HashSet<>());
        replay(records, draft -> given.documents().add(draft.id()), given.unreadable()::add);
        return given;
    }

    /** Folds records; one that cannot be read or folded concerns itself alone. */
    void replay(Collection<String> records, Consumer<Draft<V>> drafted, Consumer<String> unreadable) {
        Histories histories = Histories.of(model, journal, records);
        histories.unreadable().forEach(unreadable);
        histories.readable().forEach((record, history) -> {
            try {
                drafting.replay(history).forEach(drafted);
            } catch (FoldFailure failure) {
                unreadable.accept(record);
            }
        });
    }

    /** Looks again at what differed, with pauses between: what an event that was being projected explains is none. */
    List<Difference> settled(List<Difference> suspects, List<Duration> pauses) {
        List<Difference> differing = suspects;
        for (Duration pause : pauses) {
            List<String> records = recordsOf(differing);
            if (records.isEmpty() || !pause(pause)) {
                break;
            }
            differing = again(records);
        }
        return differing;
    }

    /** Looks again at the records behind these differences, at once. */
    List<Difference> again(List<String> records) {
        List<Difference> differing = new ArrayList<>();
        for (int i = 0; i < records.size(); i += PAGE) {
            differing.addAll(
                    look(records.subList(i, Math.min(i + PAGE, records.size()))).differing());
        }
        return differing;
    }

    /**
     * Those of the differences that no lag explains: the document is older than what was projected already.
     *
     * @param reached the position up to which the read model was projected before the documents were read
     */
    List<Difference> due(List<Difference> differing, long reached) {
        List<Difference> late = differing.stream()
                .filter(difference -> difference.kind() == DriftKind.MISSING || difference.kind() == DriftKind.BEHIND)
                .toList();
        if (late.isEmpty()) {
            return differing;
        }
        Map<String, Long> owed = owed(recordsOf(late), reached);
        return differing.stream()
                .filter(difference -> !late.contains(difference)
                        || difference.version() < owed.getOrDefault(difference.document(), 0L))
                .toList();
    }

    /** The versions that the documents of some records had to have at a position, by their ids. */
    private Map<String, Long> owed(List<String> records, long position) {
        Map<String, Long> events = journal.versionsAt(records, Math.min(position, journal.head()));
        Map<String, Long> owed = new HashMap<>();
        Histories.of(model, journal, records).readable().forEach((record, history) -> {
            List<RecordedEvent> beginning =
                    history.subList(0, (int) Math.min(history.size(), events.getOrDefault(record, 0L)));
            if (!beginning.isEmpty()) {
                drafting.replay(beginning).forEach(draft -> owed.put(draft.id(), draft.version()));
            }
        });
        return owed;
    }

    static List<String> recordsOf(Collection<Difference> differences) {
        return differences.stream()
                .map(Difference::record)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Those of some documents that exist. */
    Map<String, Actual> actual(List<String> ids) {
        Map<String, Actual> actual = new HashMap<>();
        for (int i = 0; i < ids.size(); i += PAGE) {
            JsonNode answer = indices.engine()
                    .call(
                            "POST",
                            "/" + indices.alias(model) + "/_mget",
                            Map.of("filter_path", "docs._id,docs._version,docs._source"),
                            Map.of("ids", ids.subList(i, Math.min(i + PAGE, ids.size()))));
            for (JsonNode document : answer.path("docs")) {
                if (document.has("_source")) {
                    actual.put(
                            document.path("_id").asString(),
                            new Actual(
                                    document.path("_version").asLong(),
                                    indices.json().tree(document.get("_source"))));
                }
            }
        }
        return actual;
    }

    private Expected expectedOf(Draft<V> draft) {
        return new Expected(draft.aggregateId(), draft.version(), indices.json().tree(model.document(draft.view())));
    }

    private static Difference unreadable(String record) {
        return new Difference(record, record, DriftKind.UNREADABLE, 0);
    }

    private static boolean pause(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** A document as it is in the index. */
    record Actual(long version, JsonNode source) {}

    private record Expected(String record, long version, JsonNode source) {

        @Nullable
        DriftKind differenceTo(@Nullable Actual actual) {
            if (actual == null) {
                return DriftKind.MISSING;
            }
            if (actual.version() != version) {
                return actual.version() < version ? DriftKind.BEHIND : DriftKind.AHEAD;
            }
            return actual.source().equals(source) ? null : DriftKind.CHANGED;
        }
    }
}
