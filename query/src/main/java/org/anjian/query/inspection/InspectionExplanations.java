package org.anjian.query.inspection;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.figure.InspectionFigure;
import org.anjian.api.figure.StatisticRow;
import org.anjian.api.figure.query.ExplainInspections;
import org.anjian.api.figure.query.StatisticExplanation;
import org.anjian.api.inspection.EnforcementForm;
import org.anjian.api.inspection.InspectionDimension;
import org.anjian.api.inspection.InspectionMode;
import org.anjian.api.inspection.event.InspectionCompleted;
import org.anjian.api.inspection.event.TakenOverInspectionClosed;
import org.anjian.api.inspection.query.InspectionStatistics;
import org.anjian.api.inspection.view.InspectionView;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Event;
import org.anjian.query.figure.Figure;
import org.anjian.query.figure.Figures;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.CalendarKeys;
import org.anjian.query.search.Conditions;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** The inspections behind a figure of a statistic of inspections (QJ16-17d). */
public final class InspectionExplanations {

    private static final List<Class<? extends Event>> CONCLUSIONS =
            List.of(InspectionCompleted.class, TakenOverInspectionClosed.class);

    private final Aggregations inspections;
    private final Figures<InspectionView> figures;
    private final ReadFilter permissions;

    public InspectionExplanations(Aggregations inspections, Figures<InspectionView> figures, ReadFilter permissions) {
        this.inspections = inspections;
        this.figures = figures;
        this.permissions = permissions;
    }

    /** One page of them. */
    @QueryHandler
    public StatisticExplanation handle(ExplainInspections query, Actor actor) {
        Reading reading = permissions.of(actor, InspectionView.class);
        List<Query> conditions = InspectionCriteria.of(query.filter());
        conditions.add(reading.filter());
        for (int i = 0; i < query.row().keys().size(); i++) {
            conditions.add(group(query.row(), i));
        }
        Query row = Conditions.all(conditions);
        InspectionFigures statistic = new InspectionFigures(inspections);
        InspectionStatistics.Figures values = statistic.read(inspections.over(row, statistic.aggregations()));
        Figure<InspectionView> figure = new Figure<>(
                "inspectionStatistics",
                query.figure().name(),
                query.filter(),
                query.row(),
                value(query.figure(), values),
                Conditions.all(row, condition(query.figure())),
                reading,
                summed(query.figure()),
                view -> new Figure.Outline(
                        view.id().raw(),
                        null,
                        view.enterpriseId().raw(),
                        view.region().raw(),
                        amount(query.figure(), view)),
                isOfConcluded(query.figure()) ? CONCLUSIONS : List.of(),
                null);
        return figures.explained(figure, query.page(), actor);
    }

    private static Query group(StatisticRow<InspectionDimension> row, int i) {
        InspectionDimension dimension = row.groupBy().get(i);
        return InspectionGroups.field(dimension).condition(row.keys().get(i), new CalendarKeys(row.interval()));
    }

    private static boolean isOfConcluded(InspectionFigure figure) {
        return switch (figure) {
            case DONE, ENTERPRISES, FINDINGS, HAZARDS -> true;
            case INSPECTIONS, OFF_PLAN, JOINT, RANDOM, UNANNOUNCED -> false;
        };
    }

    private static Query condition(InspectionFigure figure) {
        return switch (figure) {
            case INSPECTIONS -> Conditions.everything();
            case DONE, ENTERPRISES, FINDINGS, HAZARDS -> Conditions.isOneOf("state", InspectionFigures.DONE);
            case OFF_PLAN -> Conditions.isTrue("offPlan");
            case JOINT -> Conditions.is("form", EnforcementForm.JOINT);
            case RANDOM -> Conditions.is("mode", InspectionMode.DOUBLE_RANDOM);
            case UNANNOUNCED -> Conditions.is("mode", InspectionMode.UNANNOUNCED);
        };
    }

    private static long value(InspectionFigure figure, InspectionStatistics.Figures values) {
        return switch (figure) {
            case INSPECTIONS -> values.inspections();
            case DONE -> values.done();
            case OFF_PLAN -> values.offPlan();
            case JOINT -> values.joint();
            case RANDOM -> values.random();
            case UNANNOUNCED -> values.unannounced();
            case ENTERPRISES -> values.enterprises();
            case FINDINGS -> values.findings();
            case HAZARDS -> values.hazards();
        };
    }

    private static @Nullable String summed(InspectionFigure figure) {
        return switch (figure) {
            case FINDINGS -> "findingCount";
            case HAZARDS -> "hazardCount";
            default -> null;
        };
    }

    private static @Nullable Long amount(InspectionFigure figure, InspectionView view) {
        return switch (figure) {
            case FINDINGS -> (long) view.findingCount();
            case HAZARDS -> (long) view.hazardCount();
            default -> null;
        };
    }
}
