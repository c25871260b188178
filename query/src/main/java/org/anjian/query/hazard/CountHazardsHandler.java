package org.anjian.query.hazard;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.HazardState;
import org.anjian.api.hazard.SelfReportMatch;
import org.anjian.api.hazard.query.CountHazards;
import org.anjian.api.hazard.query.CountRework;
import org.anjian.api.hazard.query.CountSelfReports;
import org.anjian.api.hazard.query.HazardStatistics;
import org.anjian.api.hazard.query.HazardStatistics.Figures;
import org.anjian.api.hazard.query.ReworkStats;
import org.anjian.api.hazard.query.SelfReportHitRate;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.CalendarKeys;
import org.anjian.query.search.Conditions;
import org.axonframework.queryhandling.QueryHandler;
import tools.jackson.databind.JsonNode;

/** Answers for figures about hazards. They are counted from the documents when they are asked for, never kept. */
public final class CountHazardsHandler {

    private final Aggregations hazards;
    private final ReadFilter permissions;
    private final Clock clock;

    public CountHazardsHandler(Aggregations hazards, ReadFilter permissions, Clock clock) {
        this.hazards = hazards;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Hazards by one to three dimensions. */
    @QueryHandler
    public HazardStatistics handle(CountHazards query, Actor actor) {
        HazardReading reading = HazardReading.of(permissions, actor);
        reading.requireAllowed(query.filter());
        reading.requireAllowed(query.groupBy());
        HazardCriteria criteria = new HazardCriteria(
                query.filter(),
                LegalTime.dayOf(clock.instant()),
                reading.reading().isReduced());
        HazardMoment moment = criteria.moment();
        HazardFigures figures = new HazardFigures(hazards, moment, criteria.includesRevoked());
        List<Query> conditions = new ArrayList<>(criteria.matching());
        conditions.add(reading.reading().filter());
        Query base = Conditions.all(conditions);

        Figures totals = figures.read(hazards.over(base, figures.aggregations()));
        HazardGroups groups =
                new HazardGroups(hazards, moment, figures, new CalendarKeys(query.interval()), query.groupBy());
        return new HazardStatistics(moment.day(), totals.count(), totals, groups.rows(base));
    }

    /** How many findings that were compared with the self-reports had been self-reported (QJ16-09h). */
    @QueryHandler
    public SelfReportHitRate handle(CountSelfReports query, Actor actor) {
        Query compared = Conditions.all(
                of(query.enterprise(), actor),
                Conditions.exists("selfReport"),
                Conditions.within("foundOn", query.period()),
                Conditions.not(Conditions.is("state", HazardState.REVOKED)));
        JsonNode counts = hazards.over(
                compared,
                Map.of(
                        "findings", hazards.filter(Conditions.everything(), Map.of()),
                        "selfReported",
                                hazards.filter(Conditions.is("selfReport", SelfReportMatch.SELF_REPORTED), Map.of())));
        return SelfReportHitRate.of(count(counts, "findings"), count(counts, "selfReported"));
    }

    /** The rounds of rework behind the hazards closed in a period (QX24-31). */
    @QueryHandler
    public ReworkStats handle(CountRework query, Actor actor) {
        Query closed = Conditions.all(
                of(query.enterprise(), actor),
                Conditions.is("state", HazardState.CLOSED),
                Conditions.within("closedOn", query.period()));
        JsonNode counts = hazards.over(
                closed,
                Map.of(
                        "closed", hazards.filter(Conditions.everything(), Map.of()),
                        "first", hazards.filter(Conditions.is("reworkRounds", 0), Map.of()),
                        "rounds", Map.of("sum", Map.of("field", "reworkRounds"))));
        return new ReworkStats(
                count(counts, "closed"),
                count(counts, "closed") - count(counts, "first"),
                Math.round(counts.path("rounds").path("value").asDouble(0)));
    }

    private Query of(EnterpriseId enterprise, Actor actor) {
        HazardReading reading = HazardReading.of(permissions, actor);
        reading.requireWhole();
        return Conditions.all(reading.reading().filter(), Conditions.is("enterpriseId", enterprise.raw()));
    }

    private static long count(JsonNode counts, String name) {
        return counts.path(name).path("doc_count").asLong(0);
    }
}
