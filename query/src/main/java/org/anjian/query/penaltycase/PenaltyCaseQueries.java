package org.anjian.query.penaltycase;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.page.Page;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.query.FindOpenCasesTouchedBy;
import org.anjian.api.penaltycase.query.FindPenaltyCases;
import org.anjian.api.penaltycase.query.PenaltyCasePage;
import org.anjian.api.penaltycase.view.PenaltyCaseView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for lists of penalty cases. */
public final class PenaltyCaseQueries {

    private static final List<Order> NEWEST_FIRST = List.of(Order.down("openedOn"), Order.up("id"));

    private final Listing<PenaltyCaseView> cases;
    private final Listing<PenaltyCaseView> touched;
    private final ReadFilter permissions;

    public PenaltyCaseQueries(ViewSearch<PenaltyCaseView> cases, ReadFilter permissions, Positions positions) {
        this.cases = new Listing<>(cases, permissions, positions, "penaltyCases", NEWEST_FIRST);
        this.touched = new Listing<>(cases, permissions, positions, "openCasesTouchedBy", NEWEST_FIRST);
        this.permissions = permissions;
    }

    /** One page. */
    @QueryHandler
    public PenaltyCasePage handle(FindPenaltyCases query, Actor actor) {
        return shown(cases.page(query, query.filter(), PenaltyCriteria.of(query.filter()), actor), actor);
    }

    /** Open cases that pinned an earlier version of a discretion standard. */
    @QueryHandler
    public PenaltyCasePage handle(FindOpenCasesTouchedBy query, Actor actor) {
        List<Query> conditions = new ArrayList<>();
        conditions.add(Conditions.not(Conditions.isOneOf(
                "stage",
                Arrays.stream(PenaltyStage.values())
                        .filter(stage -> !stage.awaitsDecision() && stage != PenaltyStage.CLUE)
                        .toList())));
        conditions.add(Conditions.nested(
                "standards",
                Conditions.is("standards.standard", query.standard().raw()),
                Query.of(any -> any.range(range ->
                        range.number(number -> number.field("standards.version").lt((double) query.version()))))));
        return shown(touched.page(query, query.standard() + "|" + query.version(), conditions, actor), actor);
    }

    private PenaltyCasePage shown(Page<PenaltyCaseView> page, Actor actor) {
        if (actor.past() == null) {
            return new PenaltyCasePage(page);
        }
        Reading reading = permissions.of(actor, PenaltyCaseView.class);
        return new PenaltyCasePage(page.map(view -> PenaltyCaseShowing.withoutRecords(view, reading.clearance(view))));
    }
}
