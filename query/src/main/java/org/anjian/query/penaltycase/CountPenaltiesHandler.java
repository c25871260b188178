package org.anjian.query.penaltycase;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.message.Actor;
import org.anjian.api.penaltycase.query.CountPenalties;
import org.anjian.api.penaltycase.query.PenaltyStatistics;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.CalendarKeys;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Groups;
import org.axonframework.queryhandling.QueryHandler;
import tools.jackson.databind.JsonNode;

/** Answers for figures about penalty cases. They are counted from the documents when they are asked for, never kept. */
public final class CountPenaltiesHandler {

    private final Aggregations cases;
    private final ReadFilter permissions;

    public CountPenaltiesHandler(Aggregations cases, ReadFilter permissions) {
        this.cases = cases;
        this.permissions = permissions;
    }

    /** Cases by one to three dimensions. */
    @QueryHandler
    public PenaltyStatistics handle(CountPenalties query, Actor actor) {
        Reading reading = permissions.of(actor, PenaltyStatistics.class);
        List<Query> conditions = PenaltyCriteria.of(query.filter());
        conditions.add(reading.filter());
        Query base = Conditions.all(conditions);
        PenaltyFigures figures = new PenaltyFigures(cases);
        Map<String, Object> overAll = new LinkedHashMap<>(figures.aggregations());
        overAll.putAll(figures.distributions(query.withStageDays()));
        JsonNode all = cases.over(base, overAll);
        PenaltyStatistics.Figures totals = figures.read(all);
        return new PenaltyStatistics(
                totals.count(), totals, figures.bands(all), figures.stageDays(all), rows(query, base, figures));
    }

    private List<PenaltyStatistics.Row> rows(CountPenalties query, Query base, PenaltyFigures figures) {
        return new Groups<>(cases, new CalendarKeys(query.interval()), query.groupBy(), PenaltyGroups::field)
                        .rows(
                                base,
                                figures.aggregations(),
                                (keys, group) -> new PenaltyStatistics.Row(keys, figures.read(group)))
                        .stream()
                        .sorted((one, other) -> Groups.compare(one.keys(), other.keys()))
                        .toList();
    }
}
