package org.anjian.query.timeline;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.page.PageRequest;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.api.timeline.query.FindDutyLedger;
import org.anjian.api.timeline.query.FindTimeline;
import org.anjian.api.timeline.query.TimelineFilter;
import org.anjian.api.timeline.query.TimelinePage;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for the events of all cases. */
public final class TimelineQueries {

    private static final List<Order> LAST_RECORDED_FIRST = List.of(Order.down("recordedAt"), Order.up("id"));
    private static final List<Order> LAST_OCCURRED_FIRST = List.of(Order.down("occurredAt"), Order.up("id"));

    private final ViewSearch<TimelineEntry> events;
    private final ReadFilter permissions;
    private final EventContexts contexts;

    public TimelineQueries(ViewSearch<TimelineEntry> events, ReadFilter permissions, EventContexts contexts) {
        this.events = events;
        this.permissions = permissions;
        this.contexts = contexts;
    }

    /** Events, newest first. */
    @QueryHandler
    public TimelinePage handle(FindTimeline query, Actor actor) {
        return page(
                conditions(query.filter()),
                "timeline|" + query.filter(),
                LAST_RECORDED_FIRST,
                query.page(),
                query.counted(),
                actor);
    }

    /** The acts of one person by statutory duty, newest first (QJ22A-12). */
    @QueryHandler
    public TimelinePage handle(FindDutyLedger query, Actor actor) {
        List<Query> conditions = new ArrayList<>();
        conditions.add(
                Conditions.any(Conditions.is("actor", query.person()), Conditions.is("performers", query.person())));
        conditions.add(query.duty() == null ? Conditions.exists("duty") : Conditions.is("duty", query.duty()));
        return page(
                conditions,
                "duties|" + query.person() + "|" + query.duty(),
                LAST_OCCURRED_FIRST,
                query.page(),
                query.counted(),
                actor);
    }

    private TimelinePage page(
            List<Query> conditions, String name, List<Order> order, PageRequest page, boolean counted, Actor actor) {
        TimelineReading reading = TimelineReading.of(permissions, contexts, actor);
        conditions.add(reading.filter());
        String reader = actor.role() + "|" + actor.jurisdiction() + "|" + actor.enterprise() + "|" + actor.scopes();
        return new TimelinePage(events.page(
                        new ViewSearch.Search(Conditions.all(conditions), name + "|" + reader, order), page, counted)
                .map(reading::shown));
    }

    private static List<Query> conditions(TimelineFilter filter) {
        List<Query> all = new ArrayList<>();
        if (filter.aggregateId() != null) {
            all.add(Conditions.is("aggregateId", filter.aggregateId()));
        }
        if (filter.enterprise() != null) {
            all.add(Conditions.is("enterpriseId", filter.enterprise()));
        }
        if (filter.region() != null) {
            all.add(Conditions.is("regionPath", filter.region()));
        }
        if (filter.types() != null) {
            all.add(Conditions.isOneOf("type", filter.types()));
        }
        if (filter.actor() != null) {
            all.add(Conditions.is("actor", filter.actor()));
        }
        if (filter.onBehalfOf() != null) {
            all.add(Conditions.is("onBehalfOf", filter.onBehalfOf()));
        }
        if (filter.occurred() != null) {
            all.add(Conditions.onDays("occurredAt", filter.occurred()));
        }
        if (filter.recorded() != null) {
            all.add(Conditions.onDays("recordedAt", filter.recorded()));
        }
        return all;
    }
}
