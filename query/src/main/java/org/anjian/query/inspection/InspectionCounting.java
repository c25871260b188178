package org.anjian.query.inspection;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anjian.api.enforcementplan.EnforcementPlanId;
import org.anjian.api.enforcementplan.view.EnforcementPlanView;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.inspection.InspectionDimension;
import org.anjian.api.inspection.InspectionState;
import org.anjian.api.inspection.query.CountInspections;
import org.anjian.api.inspection.query.CountPlanCompletion;
import org.anjian.api.inspection.query.InspectionFilter;
import org.anjian.api.inspection.query.InspectionStatistics;
import org.anjian.api.inspection.query.PlanCompletion;
import org.anjian.api.inspection.view.InspectionView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.DateRange;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.CalendarKeys;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.GroupField;
import org.anjian.query.search.Groups;
import org.anjian.query.search.QueriedFields;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

/** Answers for figures about inspections. They are counted from the documents when they are asked for, never kept. */
public final class InspectionCounting {

    private static final int MOST_ITEMS = 1_000;

    private final Aggregations inspections;
    private final Aggregations enterprises;
    private final ViewSearch<EnforcementPlanView> plans;
    private final ReadFilter permissions;

    public InspectionCounting(
            Aggregations inspections,
            Aggregations enterprises,
            ViewSearch<EnforcementPlanView> plans,
            ReadFilter permissions) {
        this.inspections = inspections;
        this.enterprises = enterprises;
        this.plans = plans;
        this.permissions = permissions;
    }

    /** Inspections by up to three dimensions, and how many of the catalogued objects they covered. */
    @QueryHandler
    public InspectionStatistics handle(CountInspections query, Actor actor) {
        Reading reading = permissions.of(actor, InspectionView.class);
        List<Query> conditions = InspectionCriteria.of(query.filter());
        QueriedFields.require(InspectionView.class, conditions, reading);
        QueriedFields.require(
                InspectionView.class,
                query.groupBy().stream().map(InspectionGroups::field).map(GroupField::field),
                reading);
        conditions.add(reading.filter());
        Query base = Conditions.all(conditions);
        InspectionFigures figures = new InspectionFigures(inspections);
        InspectionStatistics.Figures totals = figures.read(inspections.over(base, figures.aggregations()));
        List<InspectionStatistics.Row> rows = query.groupBy().isEmpty() ? List.of() : rows(query, base, figures);
        long catalogued = catalogued(query.filter(), actor);
        return new InspectionStatistics(
                catalogued,
                InspectionFigures.share(Math.min(totals.enterprises(), catalogued), catalogued),
                totals,
                rows);
    }

    /** The rows by their keys; by sector alone the thirteen key sectors are all there (QJ16-08a). */
    private List<InspectionStatistics.Row> rows(CountInspections query, Query base, InspectionFigures figures) {
        List<InspectionStatistics.Row> rows = new ArrayList<>(
                new Groups<>(inspections, new CalendarKeys(query.interval()), query.groupBy(), InspectionGroups::field)
                        .rows(
                                base,
                                figures.aggregations(),
                                (keys, group) -> new InspectionStatistics.Row(keys, figures.read(group))));
        if (query.groupBy().equals(List.of(InspectionDimension.SECTOR))) {
            InspectionStatistics.Figures none = figures.read(NullNode.getInstance());
            KeySectors.all().stream()
                    .map(sector -> List.of(sector.name()))
                    .filter(keys -> rows.stream().noneMatch(row -> row.keys().equals(keys)))
                    .toList()
                    .forEach(keys -> rows.add(new InspectionStatistics.Row(keys, none)));
        }
        rows.sort((one, other) -> Groups.compare(one.keys(), other.keys()));
        return rows;
    }

    /** How far a plan was executed; null where the reader knows of none (QJ22B-06a, ML20-05b). */
    @QueryHandler
    public @Nullable PlanCompletion handle(CountPlanCompletion query, Actor actor) {
        Reading reading = permissions.of(actor, EnforcementPlanView.class);
        EnforcementPlanId id = EnforcementPlanId.of(query.regulator(), query.year());
        EnforcementPlanView plan = plans.first(Conditions.all(reading.filter(), Conditions.is("id", id.raw())))
                .orElse(null);
        if (plan == null || plan.contents() == null) {
            return null;
        }
        DateRange year = new DateRange(LocalDate.of(query.year(), 1, 1), LocalDate.of(query.year(), 12, 31));
        JsonNode counts = inspections.over(
                Conditions.all(
                        Conditions.is("regulator", query.regulator()),
                        Conditions.isOneOf("state", List.of(InspectionState.CONCLUDED, InspectionState.PUBLISHED)),
                        Conditions.within("completedOn", year)),
                Map.of(
                        "planned",
                        inspections.filter(
                                Conditions.is("planId", id.raw()),
                                Map.of(
                                        "items",
                                        Map.of("terms", Map.of("field", "planItem", "size", MOST_ITEMS)),
                                        "months",
                                        months())),
                        "offPlan",
                        inspections.filter(Conditions.isTrue("offPlan"), Map.of("months", months()))));
        return PlanCounting.completion(id, plan.contents(), counts);
    }

    private static Map<String, Object> months() {
        return Map.of("date_histogram", Map.of("field", "completedOn", "calendar_interval", "month"));
    }

    private long catalogued(InspectionFilter filter, Actor actor) {
        Reading reading = permissions.of(actor, EnterpriseView.class);
        List<Query> conditions = new ArrayList<>(List.of(
                reading.filter(),
                Conditions.exists("catalogue.cataloguedOn"),
                Conditions.not(Conditions.exists("closedOn"))));
        if (filter.region() != null) {
            conditions.add(Conditions.is("regionPath", filter.region()));
        }
        if (filter.sectors() != null) {
            conditions.add(Conditions.isOneOf("sector", filter.sectors()));
        }
        if (filter.enterprise() != null) {
            conditions.add(Conditions.is("id", filter.enterprise()));
        }
        JsonNode counts = enterprises.over(
                Conditions.all(conditions), Map.of("all", enterprises.filter(Conditions.everything(), Map.of())));
        return counts.path("all").path("doc_count").asLong(0);
    }
}
