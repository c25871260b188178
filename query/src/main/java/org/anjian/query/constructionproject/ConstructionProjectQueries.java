package org.anjian.query.constructionproject;

import java.util.List;
import org.anjian.api.constructionproject.query.ConstructionProjectPage;
import org.anjian.api.constructionproject.query.FindConstructionProjects;
import org.anjian.api.constructionproject.view.ConstructionProjectView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.OfEnterprise;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for construction projects. */
public final class ConstructionProjectQueries {

    private final OfEnterprise<ConstructionProjectView> views;
    private final Positions positions;

    public ConstructionProjectQueries(
            ViewSearch<ConstructionProjectView> views, ReadFilter permissions, Positions positions) {
        this.views = new OfEnterprise<>(views, permissions, ConstructionProjectView.class, List.of(Order.up("id")));
        this.positions = positions;
    }

    /** One page of an enterprise. */
    @QueryHandler
    public ConstructionProjectPage handle(FindConstructionProjects query, Actor actor) {
        positions.awaitFound(query.position());
        return new ConstructionProjectPage(views.page(query.enterprise(), query.page(), actor));
    }
}
