package org.anjian.query.inspection;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.enforcementplan.PlanItem;
import org.anjian.api.enforcementplan.view.EnforcementPlanView;
import org.anjian.api.inspection.InspectionState;
import org.anjian.api.inspection.query.CountPlanExecution;
import org.anjian.api.inspection.query.PlanExecution;
import org.anjian.api.message.Actor;
import org.anjian.api.page.DateInterval;
import org.anjian.api.page.DateRange;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.CalendarKeys;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.GroupField;
import org.anjian.query.search.Groups;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers how far the plans of a region were executed together: two searches, however many plans there are. */
public final class PlanExecutionCounting {

    private static final String EACH = "each";

    private final Aggregations inspections;
    private final ViewSearch<EnforcementPlanView> plans;
    private final ReadFilter permissions;

    public PlanExecutionCounting(
            Aggregations inspections, ViewSearch<EnforcementPlanView> plans, ReadFilter permissions) {
        this.inspections = inspections;
        this.plans = plans;
        this.permissions = permissions;
    }

    /** Counts the items of all plans in force, and the inspections that carried them out. */
    @QueryHandler
    public PlanExecution handle(CountPlanExecution query, Actor actor) {
        List<EnforcementPlanView> inForce = inForce(query, actor);
        Counts counts = new Counts(carriedOut(query.year(), inForce));
        inForce.forEach(counts::add);
        return new PlanExecution(
                query.year(),
                inForce.size(),
                counts.planned,
                counts.done,
                InspectionFigures.share(counts.done, counts.planned),
                offPlan(query.year(), inForce),
                counts.unexecuted);
    }

    private List<EnforcementPlanView> inForce(CountPlanExecution query, Actor actor) {
        Reading reading = permissions.of(actor, EnforcementPlanView.class);
        List<Query> conditions = new ArrayList<>(
                List.of(reading.filter(), Conditions.is("year", query.year()), Conditions.isTrue("inForce")));
        if (query.region() != null) {
            conditions.add(Conditions.is("regionPath", query.region()));
        }
        ViewSearch.Search search =
                new ViewSearch.Search(Conditions.all(conditions), "plan-execution", List.of(Order.up("id")));
        List<EnforcementPlanView> all = new ArrayList<>();
        plans.forEachPage(search, all::addAll);
        return all;
    }

    /** How many inspections carried out each item, by plan and item. */
    private Map<List<String>, Long> carriedOut(int year, List<EnforcementPlanView> inForce) {
        Map<List<String>, Long> counts = new HashMap<>();
        if (!inForce.isEmpty()) {
            List<String> ids = inForce.stream().map(plan -> plan.id().raw()).toList();
            new Groups<>(inspections, new CalendarKeys(DateInterval.YEAR), List.of(PlanKey.values()), PlanKey::field)
                    .rows(
                            Conditions.all(concluded(year), Conditions.isOneOf("planId", ids)),
                            Map.of(EACH, inspections.filter(Conditions.everything(), Map.of())),
                            (keys, group) -> counts.put(
                                    keys, group.path(EACH).path("doc_count").asLong()));
        }
        return counts;
    }

    private long offPlan(int year, List<EnforcementPlanView> inForce) {
        if (inForce.isEmpty()) {
            return 0;
        }
        List<String> regulators =
                inForce.stream().map(EnforcementPlanView::regulator).distinct().toList();
        return inspections
                .over(
                        Conditions.all(
                                concluded(year),
                                Conditions.isTrue("offPlan"),
                                Conditions.isOneOf("regulator", regulators)),
                        Map.of(EACH, inspections.filter(Conditions.everything(), Map.of())))
                .path(EACH)
                .path("doc_count")
                .asLong();
    }

    private static Query concluded(int year) {
        return Conditions.all(
                Conditions.isOneOf("state", List.of(InspectionState.CONCLUDED, InspectionState.PUBLISHED)),
                Conditions.within("completedOn", new DateRange(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))));
    }

    /** What an inspection says of the plan. */
    private enum PlanKey {
        PLAN,
        ITEM;

        private GroupField field() {
            return switch (this) {
                case PLAN -> new GroupField.Value("planId");
                case ITEM -> new GroupField.Value("planItem");
            };
        }
    }

    private static final class Counts {

        private final Map<List<String>, Long> carriedOut;
        private long planned;
        private long done;
        private long unexecuted;

        private Counts(Map<List<String>, Long> carriedOut) {
            this.carriedOut = carriedOut;
        }

        private void add(EnforcementPlanView plan) {
            if (plan.contents() != null) {
                plan.contents().items().forEach(item -> add(plan, item));
            }
        }

        private void add(EnforcementPlanView plan, PlanItem item) {
            long made = carriedOut.getOrDefault(List.of(plan.id().raw(), item.code()), 0L);
            planned += item.count();
            done += Math.min(made, item.count());
            unexecuted += made < item.count() ? 1 : 0;
        }
    }
}
