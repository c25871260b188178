package org.anjian.query.penaltycase;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.figure.StatisticRow;
import org.anjian.api.figure.query.ExplainPenalties;
import org.anjian.api.figure.query.StatisticExplanation;
import org.anjian.api.message.Actor;
import org.anjian.api.penaltycase.query.PenaltyDimension;
import org.anjian.api.penaltycase.query.PenaltyStatistics;
import org.anjian.api.penaltycase.view.PenaltyCaseView;
import org.anjian.api.penaltycase.view.PenaltyDecisionView;
import org.anjian.query.figure.Figure;
import org.anjian.query.figure.Figures;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.CalendarKeys;
import org.anjian.query.search.Conditions;
import org.axonframework.queryhandling.QueryHandler;

/**
 * The cases behind a figure of a statistic of penalties (QJ16-17d). Who may count cases need not be allowed to read those in
 * progress; decisions are read by the whole jurisdiction.
 */
public final class PenaltyExplanations {

    private final Aggregations cases;
    private final Figures<PenaltyCaseView> figures;
    private final ReadFilter permissions;

    public PenaltyExplanations(Aggregations cases, Figures<PenaltyCaseView> figures, ReadFilter permissions) {
        this.cases = cases;
        this.figures = figures;
        this.permissions = permissions;
    }

    /** One page of them. */
    @QueryHandler
    public StatisticExplanation handle(ExplainPenalties query, Actor actor) {
        Reading counting = permissions.of(actor, PenaltyStatistics.class);
        Reading reading = permissions.of(
                actor,
                PenaltyFigureParts.isOfDecisions(query.figure()) ? PenaltyDecisionView.class : PenaltyCaseView.class);
        List<Query> conditions = PenaltyCriteria.of(query.filter());
        conditions.add(counting.filter());
        for (int i = 0; i < query.row().keys().size(); i++) {
            conditions.add(group(query.row(), i));
        }
        Query row = Conditions.all(conditions);
        PenaltyFigures statistic = new PenaltyFigures(cases);
        PenaltyStatistics.Figures values = statistic.read(cases.over(row, statistic.aggregations()));
        Figure<PenaltyCaseView> figure = new Figure<>(
                "penaltyStatistics",
                query.figure().name(),
                query.filter(),
                query.row(),
                PenaltyFigureParts.value(query.figure(), values),
                Conditions.all(row, PenaltyFigureParts.condition(query.figure())),
                reading,
                PenaltyFigureParts.summed(query.figure()),
                view -> new Figure.Outline(
                        view.id().raw(),
                        view.number(),
                        view.enterpriseId().raw(),
                        view.region().raw(),
                        PenaltyFigureParts.amount(query.figure(), view)),
                PenaltyFigureParts.causes(query.figure()),
                null);
        return figures.explained(figure, query.page(), actor);
    }

    private static Query group(StatisticRow<PenaltyDimension> row, int i) {
        PenaltyDimension dimension = row.groupBy().get(i);
        return PenaltyGroups.field(dimension).condition(row.keys().get(i), new CalendarKeys(row.interval()));
    }
}
