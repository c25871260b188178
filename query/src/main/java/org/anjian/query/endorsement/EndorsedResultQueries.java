package org.anjian.query.endorsement;

import java.util.List;
import org.anjian.api.endorsement.query.EndorsedResultPage;
import org.anjian.api.endorsement.query.FindEndorsedResults;
import org.anjian.api.endorsement.view.EndorsedResultView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.OfEnterprise;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for inspection results, by id. */
public final class EndorsedResultQueries {

    private final OfEnterprise<EndorsedResultView> views;

    public EndorsedResultQueries(ViewSearch<EndorsedResultView> views, ReadFilter permissions) {
        this.views = new OfEnterprise<>(views, permissions, EndorsedResultView.class, List.of(Order.up("id")));
    }

    /** One page of an enterprise. */
    @QueryHandler
    public EndorsedResultPage handle(FindEndorsedResults query, Actor actor) {
        return new EndorsedResultPage(views.page(query.enterprise(), query.page(), actor));
    }
}
