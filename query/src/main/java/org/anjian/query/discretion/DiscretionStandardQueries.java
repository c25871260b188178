package org.anjian.query.discretion;

import java.util.List;
import org.anjian.api.discretion.query.DiscretionStandardPage;
import org.anjian.api.discretion.query.FindDiscretionStandards;
import org.anjian.api.discretion.view.DiscretionStandardView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for discretion standards, by id. */
public final class DiscretionStandardQueries {

    private final Listing<DiscretionStandardView> list;

    DiscretionStandardQueries(ViewSearch<DiscretionStandardView> views, ReadFilter permissions, Positions positions) {
        this.list = new Listing<>(views, permissions, positions, "standards", List.of(Order.up("id")));
    }

    /** One page. */
    @QueryHandler
    public DiscretionStandardPage handle(FindDiscretionStandards query, Actor actor) {
        return new DiscretionStandardPage(list.page(
                query,
                query.region() + "|" + query.violationCode(),
                new Criteria()
                        .is("regionPath", query.region())
                        .is("violationCode", query.violationCode())
                        .list(),
                actor));
    }
}
