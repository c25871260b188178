package org.anjian.query.penaltycase;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.page.PageRequest;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.query.FindOpenCasesTouchedBy;
import org.anjian.api.penaltycase.query.FindPenaltyCases;
import org.anjian.api.penaltycase.query.PenaltyCasePage;
import org.anjian.api.penaltycase.view.PenaltyCaseView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for lists of penalty cases. */
public final class PenaltyCaseQueries {

    private static final List<ViewSearch.Order> NEWEST_FIRST =
            List.of(ViewSearch.Order.down("openedOn"), ViewSearch.Order.up("id"));

    private final ViewSearch<PenaltyCaseView> cases;
    private final ReadFilter permissions;
    private final Positions positions;

    public PenaltyCaseQueries(ViewSearch<PenaltyCaseView> cases, ReadFilter permissions, Positions positions) {
        this.cases = cases;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** One page. */
    @QueryHandler
    public PenaltyCasePage handle(FindPenaltyCases query, Actor actor) {
        Reading reading = permissions.of(actor, PenaltyCaseView.class);
        positions.awaitFound(query.position());
        return page(
                PenaltyCriteria.of(query.filter()),
                "penaltyCases|" + query.filter(),
                reading,
                query.page(),
                query.counted());
    }

    /** Open cases that pinned an earlier version of a discretion standard. */
    @QueryHandler
    public PenaltyCasePage handle(FindOpenCasesTouchedBy query, Actor actor) {
        Reading reading = permissions.of(actor, PenaltyCaseView.class);
        positions.awaitFound(query.position());
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
        return page(
                conditions,
                "openCasesTouchedBy|" + query.standard() + "|" + query.version(),
                reading,
                query.page(),
                false);
    }

    private PenaltyCasePage page(
            List<Query> conditions, String asked, Reading reading, PageRequest page, boolean counted) {
        conditions.add(reading.filter());
        return new PenaltyCasePage(cases.page(
                new ViewSearch.Search(Conditions.all(conditions), asked + "|" + reading.identity(), NEWEST_FIRST),
                page,
                counted));
    }
}
