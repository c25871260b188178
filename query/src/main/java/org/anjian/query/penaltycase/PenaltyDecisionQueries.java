package org.anjian.query.penaltycase;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.penaltycase.query.FindPenaltyDecision;
import org.anjian.api.penaltycase.query.FindPenaltyDecisions;
import org.anjian.api.penaltycase.query.PenaltyDecisionPage;
import org.anjian.api.penaltycase.view.PenaltyDecisionView;
import org.anjian.api.replay.query.FindRecord;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.replay.RecordKind;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers for penalty decisions, one and many. They wait for their own read model: that of the cases may be ahead. */
public final class PenaltyDecisionQueries {

    private static final List<ViewSearch.Order> NEWEST_FIRST =
            List.of(ViewSearch.Order.down("decidedOn"), ViewSearch.Order.up("id"));

    private final ViewSearch<PenaltyDecisionView> decisions;
    private final RecordKind<?, PenaltyDecisionView> kind;
    private final ReadFilter permissions;
    private final Positions positions;

    public PenaltyDecisionQueries(
            ViewSearch<PenaltyDecisionView> decisions,
            RecordKind<?, PenaltyDecisionView> kind,
            ReadFilter permissions,
            Positions positions) {
        this.decisions = decisions;
        this.kind = kind;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** One; null where there is none, or the reader may not know of it. */
    @QueryHandler
    public @Nullable PenaltyDecisionView handle(FindPenaltyDecision query, Actor actor) {
        positions.await(query.position());
        PenaltyDecisionView found =
                kind.find(new FindRecord(query.id().raw(), query.moment(), query.position()), actor);
        return found == null || !found.isDecided() ? null : found;
    }

    /** One page. */
    @QueryHandler
    public PenaltyDecisionPage handle(FindPenaltyDecisions query, Actor actor) {
        Reading reading = permissions.of(actor, PenaltyDecisionView.class);
        positions.awaitFound(query.position());
        List<Query> conditions = PenaltyCriteria.of(query.filter());
        conditions.add(reading.filter());
        return new PenaltyDecisionPage(decisions.page(
                new ViewSearch.Search(
                        Conditions.all(conditions),
                        "penaltyDecisions|" + query.filter() + "|" + reading.identity(),
                        NEWEST_FIRST),
                query.page(),
                query.counted()));
    }
}
