package org.anjian.query.backdating;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.backdating.query.BackdatingBy;
import org.anjian.api.backdating.query.BackdatingFigures;
import org.anjian.api.backdating.query.BackdatingFilter;
import org.anjian.api.backdating.query.BackdatingRow;
import org.anjian.api.backdating.query.CountBackdated;
import org.anjian.api.backdating.query.FindBackdated;
import org.anjian.api.backdating.view.BackdatingStatistics;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.page.Page;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.api.timeline.query.TimelinePage;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Cursors;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.anjian.query.timeline.EventContexts;
import org.anjian.query.timeline.TimelineReading;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Answers for what was recorded late, from the timeline. A reader counts and lists only events of records that the reader may
 * see; a supervisor, only those of the own jurisdiction.
 */
public final class BackdatingQueries {

    private static final String DELAY = "delaySeconds";
    private static final long SECONDS_OF_AN_HOUR = 3_600;
    private static final String ROWS = "rows";
    private static final String LATE = "late";
    private static final String LONGEST = "longest";
    private static final String ACTS = "acts";
    private static final String OFFICE = "organisation";
    private static final String OFFICER = "actor";
    private static final List<Order> LATEST_FIRST = List.of(Order.down(DELAY), Order.up("id"));

    private final ViewSearch<TimelineEntry> timeline;
    private final Aggregations counts;
    private final ReadFilter permissions;
    private final EventContexts contexts;
    private final int hours;

    /**
     * @param hours what counts as late where the question does not say
     */
    public BackdatingQueries(
            ViewSearch<TimelineEntry> timeline,
            Aggregations counts,
            ReadFilter permissions,
            EventContexts contexts,
            int hours) {
        this.timeline = timeline;
        this.counts = counts;
        this.permissions = permissions;
        this.contexts = contexts;
        this.hours = hours;
    }

    /** The events that were recorded late, the longest delay first. */
    @QueryHandler
    public TimelinePage handle(FindBackdated query, Actor actor) {
        Reading reading = permissions.of(actor, BackdatingStatistics.class);
        int limit = hoursOf(query.hours());
        TimelineReading events = TimelineReading.of(permissions, contexts, actor);
        List<Query> conditions = conditions(query.filter(), reading, events);
        conditions.add(late(limit));
        String name = "backdated|" + query.filter() + "|" + limit + "|" + reading.identity();
        return new TimelinePage(timeline.page(
                        new ViewSearch.Search(Conditions.all(conditions), name, LATEST_FIRST),
                        query.page(),
                        query.counted())
                .map(events::shown));
    }

    /** How many acts were recorded late, per office or officer. */
    @QueryHandler
    public BackdatingStatistics handle(CountBackdated query, Actor actor) {
        Reading reading = permissions.of(actor, BackdatingStatistics.class);
        int limit = hoursOf(query.hours());
        List<String> keys = query.by() == BackdatingBy.OFFICE ? List.of(OFFICE) : List.of(OFFICE, OFFICER);
        Cursors cursors = new Cursors(
                "backdating|" + query.filter() + "|" + limit + "|" + keys + "|" + reading.identity(), keys.size());
        String after = query.page().after();
        Map<String, Object> aggregations = new LinkedHashMap<>(figures(limit));
        aggregations.put(ACTS, Map.of("value_count", Map.of("field", "id")));
        aggregations.put(
                ROWS,
                Map.of(
                        "composite",
                        composite(keys, query.page().first() + 1, after == null ? null : cursors.read(after)),
                        "aggs",
                        figures(limit)));
        JsonNode answer = counts.over(
                Conditions.all(conditions(query.filter(), reading, TimelineReading.of(permissions, contexts, actor))),
                aggregations);
        return new BackdatingStatistics(
                limit,
                figuresOf(answer, answer.path(ACTS).path("value").asLong()),
                rows(answer.path(ROWS).path("buckets"), query.page().first(), after, cursors, keys));
    }

    private static Page<BackdatingRow> rows(
            JsonNode buckets, int first, @Nullable String after, Cursors cursors, List<String> keys) {
        List<Page.Edge<BackdatingRow>> edges = buckets.valueStream()
                .limit(first)
                .map(bucket -> new Page.Edge<>(cursors.at(keyOf(bucket, keys)), row(bucket)))
                .toList();
        return new Page<>(edges, ViewSearch.info(edges, buckets.size() > first, after), null);
    }

    private static List<FieldValue> keyOf(JsonNode bucket, List<String> keys) {
        return keys.stream()
                .map(key -> FieldValue.of(bucket.path("key").path(key).asString()))
                .toList();
    }

    private static BackdatingRow row(JsonNode bucket) {
        JsonNode key = bucket.path("key");
        return new BackdatingRow(
                key.path(OFFICE).asString(),
                key.path(OFFICER).asString(null),
                figuresOf(bucket, bucket.path("doc_count").asLong()));
    }

    private static BackdatingFigures figuresOf(JsonNode answer, long acts) {
        return BackdatingFigures.of(
                acts,
                answer.path(LATE).path("doc_count").asLong(),
                answer.path(LONGEST).path("value").asLong(0) / SECONDS_OF_AN_HOUR);
    }

    private Map<String, Object> figures(int limit) {
        return Map.of(LATE, counts.filter(late(limit), Map.of()), LONGEST, Map.of("max", Map.of("field", DELAY)));
    }

    private static Map<String, Object> composite(List<String> keys, int size, @Nullable List<FieldValue> after) {
        List<Map<String, Object>> sources = new ArrayList<>();
        keys.forEach(key -> sources.add(Map.of(key, Map.of("terms", Map.of("field", key)))));
        Map<String, Object> composite = new LinkedHashMap<>();
        composite.put("size", size);
        composite.put("sources", sources);
        if (after != null) {
            Map<String, Object> last = new LinkedHashMap<>();
            for (int i = 0; i < keys.size(); i++) {
                last.put(keys.get(i), after.get(i)._toJsonString());
            }
            composite.put("after", last);
        }
        return composite;
    }

    private List<Query> conditions(BackdatingFilter filter, Reading reading, TimelineReading events) {
        List<Query> all = new ArrayList<>();
        all.add(reading.filter());
        all.add(events.filter());
        all.add(Conditions.exists(OFFICER));
        all.add(Conditions.not(Conditions.isOneOf("role", List.of(Role.SYSTEM, Role.IMPORTER))));
        if (filter.region() != null) {
            all.add(Conditions.is("regionPath", filter.region()));
        }
        if (filter.recorded() != null) {
            all.add(Conditions.onDays("recordedAt", filter.recorded()));
        }
        if (filter.organisation() != null) {
            all.add(Conditions.is(OFFICE, filter.organisation()));
        }
        if (filter.actor() != null) {
            all.add(Conditions.is(OFFICER, filter.actor()));
        }
        return all;
    }

    private static Query late(int limit) {
        return Query.of(query -> query.range(
                range -> range.number(number -> number.field(DELAY).gt((double) limit * SECONDS_OF_AN_HOUR))));
    }

    private int hoursOf(@Nullable Integer asked) {
        return asked == null ? hours : asked;
    }
}
