package org.anjian.query.penaltycase;

import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.penaltycase.query.FindPenaltyDecision;
import org.anjian.api.penaltycase.query.FindPenaltyDecisions;
import org.anjian.api.penaltycase.query.PenaltyDecisionPage;
import org.anjian.api.penaltycase.view.PenaltyDecisionView;
import org.anjian.api.replay.query.FindRecord;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.replay.RecordKind;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers for penalty decisions, one and many. They wait for their own read model: that of the cases may be ahead. */
public final class PenaltyDecisionQueries {

    private final Listing<PenaltyDecisionView> decisions;
    private final RecordKind<?, PenaltyDecisionView> kind;
    private final Positions positions;

    public PenaltyDecisionQueries(
            ViewSearch<PenaltyDecisionView> decisions,
            RecordKind<?, PenaltyDecisionView> kind,
            ReadFilter permissions,
            Positions positions) {
        this.decisions = new Listing<>(
                decisions,
                permissions,
                positions,
                "penaltyDecisions",
                List.of(Order.down("decidedOn"), Order.up("id")));
        this.kind = kind;
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
        return new PenaltyDecisionPage(
                decisions.page(query, query.filter(), PenaltyCriteria.of(query.filter()), actor));
    }
}
