package org.anjian.query.disclosure;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.campaign.Timeliness;
import org.anjian.api.disclosure.PublicationState;
import org.anjian.api.disclosure.query.DisclosureTimeliness;
import org.anjian.api.disclosure.query.MeasureDisclosureTimeliness;
import org.anjian.api.disclosure.view.DisclosureView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.page.Percent;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;
import tools.jackson.databind.JsonNode;

/** Answers how far decisions were published in time (QJ16-06h); counted when asked, from every publication. */
public final class MeasureTimelinessHandler {

    private final Aggregations counts;
    private final ViewSearch<DisclosureView> disclosures;
    private final ReadFilter permissions;
    private final Positions positions;

    MeasureTimelinessHandler(
            Aggregations counts, ViewSearch<DisclosureView> disclosures, ReadFilter permissions, Positions positions) {
        this.counts = counts;
        this.disclosures = disclosures;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** What was due in a period. */
    @QueryHandler
    public DisclosureTimeliness handle(MeasureDisclosureTimeliness query, Actor actor) {
        Reading reading = permissions.of(actor, DisclosureTimeliness.class);
        positions.awaitFound(query.position());
        List<Query> conditions = new ArrayList<>(
                List.of(reading.filter(), Conditions.not(Conditions.is("state", PublicationState.LAPSED))));
        if (query.region() != null) {
            conditions.add(Conditions.is("regionPath", query.region()));
        }
        if (query.agency() != null) {
            conditions.add(Conditions.is("agency", query.agency()));
        }
        JsonNode undated = counts.over(
                Conditions.all(conditions),
                Map.of("undated", counts.filter(DisclosureQueries.undatedPublication(), Map.of())));
        conditions.add(Conditions.within("dueOn", query.period()));
        Query overdue = DisclosureQueries.unpublishedAfter(query.on());
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("due", counts.filter(Conditions.everything(), Map.of()));
        asked.put("onTime", counts.filter(Conditions.is("timeliness", Timeliness.ON_TIME), Map.of()));
        asked.put("late", counts.filter(Conditions.is("timeliness", Timeliness.LATE), Map.of()));
        asked.put("awaited", counts.filter(DisclosureQueries.awaited(), Map.of()));
        asked.put("overdue", counts.filter(overdue, Map.of()));
        asked.put("days", Map.of("avg", Map.of("field", "workingDays")));
        JsonNode counted = counts.over(Conditions.all(conditions), asked);
        conditions.add(overdue);
        return timeliness(
                counted,
                count(undated, "undated"),
                disclosures
                        .page(
                                new ViewSearch.Search(
                                        Conditions.all(conditions),
                                        "disclosureTimeliness",
                                        DisclosureQueries.BY_LAST_DAY),
                                PageRequest.of(DisclosureTimeliness.LISTED, null),
                                false)
                        .edges()
                        .stream()
                        .map(Page.Edge::node)
                        .toList());
    }

    static DisclosureTimeliness timeliness(JsonNode counted, long undated, List<DisclosureView> overdueList) {
        long onTime = count(counted, "onTime");
        long late = count(counted, "late");
        long overdue = count(counted, "overdue");
        long judged = onTime + late + overdue;
        JsonNode days = counted.path("days").path("value");
        return new DisclosureTimeliness(
                count(counted, "due"),
                onTime,
                late,
                count(counted, "awaited") - overdue,
                overdue,
                undated,
                judged == 0 ? null : Percent.of(onTime, judged),
                days.isNumber() ? days.asDouble() : null,
                overdueList);
    }

    private static long count(JsonNode counted, String name) {
        return counted.path(name).path("doc_count").asLong(0);
    }
}
