package org.anjian.query.majorhazardsource;

import java.util.List;
import org.anjian.api.majorhazardsource.query.FindMajorHazardSources;
import org.anjian.api.majorhazardsource.query.MajorHazardSourcePage;
import org.anjian.api.majorhazardsource.view.MajorHazardSourceView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.OfEnterprise;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for major hazard sources. */
public final class MajorHazardSourceQueries {

    private final OfEnterprise<MajorHazardSourceView> views;
    private final Positions positions;

    public MajorHazardSourceQueries(ViewSearch<MajorHazardSourceView> views, ReadFilter permissions, Positions positions) {
        this.views = new OfEnterprise<>(views, permissions, MajorHazardSourceView.class, List.of(Order.up("id")));
        this.positions = positions;
    }

    /** One page of an enterprise. */
    @QueryHandler
    public MajorHazardSourcePage handle(FindMajorHazardSources query, Actor actor) {
        positions.awaitFound(query.position());
        return new MajorHazardSourcePage(views.page(query.enterprise(), query.page(), actor));
    }
}
