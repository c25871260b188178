package org.anjian.query.figure;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.figure.query.CountedRecord;
import org.anjian.api.figure.query.StatisticExplanation;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.message.OnBehalf;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.readaudit.ReadAuditKind;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.journal.RecordedEvent;
import org.anjian.query.readaudit.ReadAudit;
import org.anjian.query.readmodel.DocumentJson;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.ViewSearch;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Explains figures by the records that they count: the same conditions, the documents instead of their number, each with the
 * event by which it counts (QJ16-17d).
 *
 * @param <V> the documents
 */
public final class Figures<V> {

    private static final String SUM = "sum";
    private static final String ALL = "all";

    /** Where an event names who decided, beside the account that recorded it. */
    private static final String DECIDED_BY = "decidedBy";

    private final Aggregations counts;
    private final ViewSearch<V> views;
    private final List<ViewSearch.Order> order;
    private final EventJournal journal;
    private final DocumentJson json;
    private final ReadAudit audit;

    /**
     * Figures of one read model.
     *
     * @param order in which order the records are listed
     */
    public Figures(
            Aggregations counts,
            ViewSearch<V> views,
            List<ViewSearch.Order> order,
            EventJournal journal,
            DocumentJson json,
            ReadAudit audit) {
        this.counts = counts;
        this.views = views;
        this.order = List.copyOf(order);
        this.journal = journal;
        this.json = json;
        this.audit = audit;
    }

    /** One page of the records behind a figure. */
    public StatisticExplanation explained(Figure<V> figure, PageRequest page, Actor actor) {
        Query listed = Conditions.all(figure.counted(), figure.reading().filter());
        String asked = figure.statistic() + "." + figure.name();
        ViewSearch.Search search = new ViewSearch.Search(
                listed,
                asked + "|" + figure.filter() + "|" + figure.row() + "|"
                        + figure.reading().identity(),
                order);
        Page<V> found = views.page(search, page, true);
        audit.writeDown(ReadAuditKind.FIGURE_EXPLAINED, asked, detail(figure), actor);
        JsonNode shown = counts.over(listed, aggregations(figure.summed()));
        long counted = count(counts.over(figure.counted(), aggregations(null)));
        return new StatisticExplanation(
                figure.statistic(),
                figure.name(),
                figure.value() == null && figure.summed() == null ? Long.valueOf(counted) : figure.value(),
                counted,
                counted - count(shown),
                figure.summed() == null
                        ? null
                        : Math.round(shown.path(SUM).path("value").asDouble(0)),
                records(figure, found));
    }

    private Page<CountedRecord> records(Figure<V> figure, Page<V> found) {
        Map<String, List<RecordedEvent>> histories = journal.eventsOf(found.edges().stream()
                .map(edge -> figure.outline().apply(edge.node()).id())
                .toList());
        return found.map(view -> {
            Figure.Outline outline = figure.outline().apply(view);
            return record(outline, cause(figure, histories.getOrDefault(outline.id(), List.of())));
        });
    }

    private static RecordedEvent cause(Figure<?> figure, List<RecordedEvent> history) {
        return history.stream()
                .filter(event ->
                        figure.until() == null || event.payload().occurredAt().isBefore(figure.until()))
                .filter(event -> figure.causes().stream().anyMatch(cause -> cause.isInstance(event.payload())))
                .reduce((earlier, later) -> later)
                .orElseGet(history::getFirst);
    }

    private CountedRecord record(Figure.Outline outline, RecordedEvent cause) {
        Map<String, String> metadata = cause.info().metadata().get();
        OnBehalf onBehalf = OnBehalf.fromMetadata(metadata);
        Object decidedBy = json.outline(cause.payload()).get(DECIDED_BY);
        return new CountedRecord(
                outline.id(),
                outline.number(),
                outline.enterpriseId(),
                outline.region(),
                cause.info().eventId(),
                cause.payload().getClass().getSimpleName(),
                decidedBy instanceof String named ? named : metadata.get(Actor.ID),
                onBehalf == null ? null : onBehalf.principal(),
                metadata.get(Actor.ROLE),
                metadata.get(Actor.ORGANISATION),
                LegalTime.dayOf(cause.payload().occurredAt()),
                outline.amount());
    }

    private Map<String, Object> aggregations(@Nullable String summed) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put(ALL, counts.filter(Conditions.everything(), Map.of()));
        if (summed != null) {
            all.put(SUM, Map.of(SUM, Map.of("field", summed)));
        }
        return all;
    }

    /** What was asked, without the words that were searched for: they may name a person. */
    private String detail(Figure<V> figure) {
        ObjectNode filter = json.mapper().valueToTree(figure.filter());
        filter.remove("text");
        return json.mapper()
                .createObjectNode()
                .<ObjectNode>set("filter", filter)
                .<ObjectNode>set("row", json.mapper().valueToTree(figure.row()))
                .toString();
    }

    private static long count(JsonNode counts) {
        return counts.path(ALL).path("doc_count").asLong(0);
    }
}
