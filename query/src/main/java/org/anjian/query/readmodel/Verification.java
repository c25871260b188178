package org.anjian.query.readmodel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.anjian.api.message.Event;
import org.anjian.query.journal.Birth;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.journal.RecordedEvent;
import tools.jackson.databind.JsonNode;

/** Folds the whole store page by page and compares with the live index, document by document, as JSON. */
final class Verification<E extends Event, V> {

    private static final int PAGE = 500;
    private static final int KEPT = 20;

    /** How long a projection gets before each further look. */
    private static final List<Duration> PAUSES =
            List.of(Duration.ofMillis(20), Duration.ofMillis(200), Duration.ofSeconds(2), Duration.ofSeconds(5));

    private final ReadModel<E, V> model;
    private final Indices indices;
    private final EventJournal journal;
    private final Drafting<E, V> drafting;

    Verification(ReadModel<E, V> model, Indices indices, EventJournal journal) {
        this.model = model;
        this.indices = indices;
        this.journal = journal;
        this.drafting = Projection.drafting(model, indices.alias(model), indices.documents(model), journal, 1);
    }

    VerificationResult run(LongConsumer progress) {
        long documents = 0;
        List<String> suspects = new ArrayList<>();
        long position = -1;
        List<Birth> births = journal.births(model.aggregateType(), position, PAGE);
        while (!births.isEmpty()) {
            Compared compared = look(births.stream().map(Birth::aggregateId).toList());
            documents += compared.documents();
            suspects.addAll(compared.records());
            position = births.getLast().position();
            progress.accept(documents);
            births = journal.births(model.aggregateType(), position, PAGE);
        }
        List<String> differing = stillDiffering(suspects);
        List<String> orphans = orphans(documents, differing.size());
        List<String> first =
                Stream.concat(differing.stream(), orphans.stream()).limit(KEPT).toList();
        return new VerificationResult(model.name(), documents, differing.size() + orphans.size(), first);
    }

    /** A difference may only be an event that is being projected: what differs is looked at again before it counts. */
    private List<String> stillDiffering(List<String> suspects) {
        List<String> records = suspects;
        List<String> differing = suspects;
        for (Duration pause : PAUSES) {
            if (records.isEmpty() || !pause(pause)) {
                break;
            }
            differing = new ArrayList<>();
            List<String> again = new ArrayList<>();
            for (int i = 0; i < records.size(); i += PAGE) {
                Compared compared = look(records.subList(i, Math.min(i + PAGE, records.size())));
                differing.addAll(compared.differing());
                again.addAll(compared.records());
            }
            records = again;
        }
        return differing;
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

    private Compared look(Collection<String> aggregateIds) {
        Map<String, JsonNode> expected = new HashMap<>();
        Map<String, String> recordOf = new HashMap<>();
        Set<String> differing = new LinkedHashSet<>();
        Set<String> records = new LinkedHashSet<>();
        Histories histories = Histories.of(model, journal, aggregateIds);
        differing.addAll(histories.unreadable());
        records.addAll(histories.unreadable());
        for (Map.Entry<String, List<RecordedEvent>> history :
                histories.readable().entrySet()) {
            try {
                for (Draft<V> draft : drafting.replay(history.getValue())) {
                    expected.put(draft.id(), expectedOf(draft));
                    recordOf.put(draft.id(), draft.aggregateId());
                }
            } catch (FoldFailure failure) {
                differing.add(history.getKey());
                records.add(history.getKey());
            }
        }
        Map<String, JsonNode> actual = actual(List.copyOf(expected.keySet()));
        expected.forEach((id, document) -> {
            if (!document.equals(actual.get(id))) {
                differing.add(id);
                records.add(recordOf.get(id));
            }
        });
        return new Compared(expected.size(), differing, records);
    }

    private JsonNode expectedOf(Draft<V> draft) {
        return indices.json().tree(Map.of("_version", draft.version(), "_source", model.document(draft.view())));
    }

    private Map<String, JsonNode> actual(List<String> ids) {
        Map<String, JsonNode> actual = new HashMap<>();
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
                            indices.json()
                                    .tree(Map.of(
                                            "_version", document.get("_version"), "_source", document.get("_source"))));
                }
            }
        }
        return actual;
    }

    /** Where every document is as it should be, counting is enough to know that there are no others. */
    private List<String> orphans(long documents, long differences) {
        String alias = indices.alias(model);
        indices.refresh(alias);
        return differences > 0 || indices.count(alias) > documents
                ? new Orphans<>(model, indices, journal).find()
                : List.of();
    }

    private record Compared(long documents, Collection<String> differing, Collection<String> records) {}
}
