package org.anjian.query.discretion;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.discretion.query.DiscretionStandardPage;
import org.anjian.api.discretion.query.FindDiscretionStandards;
import org.anjian.api.discretion.view.DiscretionStandardView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for discretion standards, by id. */
public final class DiscretionStandardQueries {

    private static final List<Order> BY_ID = List.of(Order.up("id"));

    private final ViewSearch<DiscretionStandardView> standards;
    private final ReadFilter permissions;
    private final Positions positions;

    DiscretionStandardQueries(
            ViewSearch<DiscretionStandardView> standards, ReadFilter permissions, Positions positions) {
        this.standards = standards;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** One page. */
    @QueryHandler
    public DiscretionStandardPage handle(FindDiscretionStandards query, Actor actor) {
        Reading reading = permissions.of(actor, DiscretionStandardView.class);
        positions.awaitFound(query.position());
        List<Query> conditions = new ArrayList<>();
        conditions.add(reading.filter());
        if (query.region() != null) {
            conditions.add(Conditions.is("regionPath", query.region()));
        }
        if (query.violationCode() != null) {
            conditions.add(Conditions.is("violationCode", query.violationCode()));
        }
        String asked = "standards|" + query.region() + "|" + query.violationCode() + "|" + reading.identity();
        return new DiscretionStandardPage(
                standards.page(new ViewSearch.Search(Conditions.all(conditions), asked, BY_ID), query.page(), false));
    }
}
