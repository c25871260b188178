package org.anjian.query.hazard;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Clock;
import java.util.List;
import org.anjian.api.figure.StatisticRow;
import org.anjian.api.figure.query.ExplainHazards;
import org.anjian.api.figure.query.StatisticExplanation;
import org.anjian.api.hazard.query.HazardDimension;
import org.anjian.api.hazard.query.HazardStatistics;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.query.figure.Figure;
import org.anjian.query.figure.Figures;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.CalendarKeys;
import org.anjian.query.search.Conditions;
import org.axonframework.queryhandling.QueryHandler;

/** The hazards behind a figure of a statistic of hazards, also of a past day (QJ16-17d). */
public final class HazardExplanations {

    private final Aggregations hazards;
    private final Figures<HazardView> figures;
    private final ReadFilter permissions;
    private final Clock clock;

    public HazardExplanations(Aggregations hazards, Figures<HazardView> figures, ReadFilter permissions, Clock clock) {
        this.hazards = hazards;
        this.figures = figures;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** One page of them; whoever reads public fields only is told of no events. */
    @QueryHandler
    public StatisticExplanation handle(ExplainHazards query, Actor actor) {
        HazardReading reading = HazardReading.of(permissions, actor);
        reading.requireWhole();
        HazardCriteria criteria = new HazardCriteria(query.filter(), LegalTime.dayOf(clock.instant()), false);
        HazardMoment moment = criteria.moment();
        List<Query> conditions = criteria.matching();
        conditions.add(reading.reading().filter());
        Query base = Conditions.all(conditions);
        for (int i = 0; i < query.row().keys().size(); i++) {
            conditions.add(group(query.row(), i, moment, base));
        }
        Query row = Conditions.all(conditions);
        HazardFigures statistic = new HazardFigures(hazards, moment, criteria.includesRevoked());
        HazardStatistics.Figures values = statistic.read(hazards.over(row, statistic.aggregations()));
        HazardFigureParts parts = new HazardFigureParts(moment, criteria.includesRevoked());
        Figure<HazardView> figure = new Figure<>(
                "hazardStatistics",
                query.figure().name(),
                query.filter(),
                query.row(),
                HazardFigureParts.value(query.figure(), values),
                Conditions.all(row, parts.condition(query.figure())),
                reading.reading(),
                null,
                view -> new Figure.Outline(
                        view.id().raw(),
                        view.number(),
                        view.enterpriseId().raw(),
                        view.region().raw(),
                        null),
                HazardFigureParts.causes(query.figure()),
                moment.isPast() ? LegalTime.endOf(moment.day()) : null);
        return figures.explained(figure, query.page(), actor);
    }

    private Query group(StatisticRow<HazardDimension> row, int i, HazardMoment moment, Query base) {
        HazardDimension dimension = row.groupBy().get(i);
        String key = row.keys().get(i);
        CalendarKeys calendar = new CalendarKeys(row.interval());
        if (moment.isPast() && PastGroups.changes(dimension)) {
            return new PastGroups(hazards, moment, calendar, base)
                    .by(dimension).stream()
                            .filter(group -> group.key().equals(key))
                            .map(PastGroups.Group::condition)
                            .findFirst()
                            .orElseGet(() -> Conditions.not(Conditions.everything()));
        }
        return HazardGroups.field(dimension).condition(row.keys().get(i), new CalendarKeys(row.interval()));
    }
}
