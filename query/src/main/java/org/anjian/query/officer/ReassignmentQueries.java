package org.anjian.query.officer;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjian.api.inspection.InspectionState;
import org.anjian.api.inspection.view.InspectionView;
import org.anjian.api.message.Actor;
import org.anjian.api.officer.OfficerState;
import org.anjian.api.officer.query.FindReassignments;
import org.anjian.api.officer.query.Reassignments;
import org.anjian.api.officer.view.OfficerView;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.view.PenaltyCaseView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Finds, when asked, what officers handle who may not act any more (S16): each record only for whoever may see it anyhow. */
public final class ReassignmentQueries {

    private static final List<Order> BY_ID = List.of(Order.up("id"));
    private static final PageRequest MOST_OFFICERS = PageRequest.of(500, null);
    private static final PageRequest MOST_RECORDS = PageRequest.of(200, null);

    private static final List<OfficerState> MAY_NOT_ACT =
            List.of(OfficerState.CREDENTIAL_EXPIRED, OfficerState.SUSPENDED, OfficerState.LEFT);

    private static final List<InspectionState> OPEN_INSPECTIONS = Arrays.stream(InspectionState.values())
            .filter(state -> !state.isEnded())
            .toList();

    private static final List<PenaltyStage> OPEN_CASES =
            Arrays.stream(PenaltyStage.values()).filter(PenaltyStage::isOpen).toList();

    private final ViewSearch<OfficerView> officers;
    private final ViewSearch<InspectionView> inspections;
    private final ViewSearch<PenaltyCaseView> cases;
    private final ReadFilter permissions;

    public ReassignmentQueries(
            ViewSearch<OfficerView> officers,
            ViewSearch<InspectionView> inspections,
            ViewSearch<PenaltyCaseView> cases,
            ReadFilter permissions) {
        this.officers = officers;
        this.inspections = inspections;
        this.cases = cases;
        this.permissions = permissions;
    }

    /** The open records of officers who may not act. */
    @QueryHandler
    public Reassignments handle(FindReassignments query, Actor actor) {
        permissions.of(actor, Reassignments.class);
        Set<String> accounts = page(
                        officers,
                        List.of(
                                permissions.of(actor, OfficerView.class).filter(),
                                Conditions.isOneOf("state", MAY_NOT_ACT)),
                        MOST_OFFICERS)
                .edges()
                .stream()
                .map(edge -> edge.node().account())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (accounts.isEmpty()) {
            return new Reassignments(List.of(), List.of());
        }
        List<Query> handled = new ArrayList<>(List.of(Conditions.isOneOf("team", accounts)));
        if (query.region() != null) {
            handled.add(Conditions.is("regionPath", query.region()));
        }
        return new Reassignments(
                found(inspections, InspectionView.class, handled, OPEN_INSPECTIONS, "state", actor).stream()
                        .map(view -> new Reassignments.Record(
                                view.id().raw(),
                                view.enterpriseId(),
                                view.enterpriseName(),
                                view.region(),
                                those(view.team(), accounts)))
                        .toList(),
                found(cases, PenaltyCaseView.class, handled, OPEN_CASES, "stage", actor).stream()
                        .map(view -> new Reassignments.Record(
                                view.id().raw(),
                                view.enterpriseId(),
                                view.enterpriseName(),
                                view.region(),
                                those(view.team(), accounts)))
                        .toList());
    }

    private static List<String> those(List<String> team, Set<String> accounts) {
        return team.stream().filter(accounts::contains).toList();
    }

    private <V> List<V> found(
            ViewSearch<V> views, Class<V> type, List<Query> handled, List<?> open, String field, Actor actor) {
        List<Query> conditions = new ArrayList<>(handled);
        conditions.add(permissions.of(actor, type).filter());
        conditions.add(Conditions.isOneOf(field, open));
        return page(views, conditions, MOST_RECORDS).edges().stream()
                .map(edge -> edge.node())
                .toList();
    }

    private static <V> Page<V> page(ViewSearch<V> views, List<Query> conditions, PageRequest most) {
        return views.page(new ViewSearch.Search(Conditions.all(conditions), "reassignments", BY_ID), most, false);
    }
}
