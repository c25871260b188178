package org.anjian.query.violationbase;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.violationbase.query.FindViolations;
import org.anjian.api.violationbase.query.ViolationFilter;
import org.anjian.api.violationbase.query.ViolationPage;
import org.anjian.api.violationbase.view.ViolationRecordView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers from the violation base. They wait for their own read model: that of the cases may be ahead. */
public final class ViolationQueries {

    private final Listing<ViolationRecordView> list;

    ViolationQueries(ViewSearch<ViolationRecordView> records, ReadFilter permissions, Positions positions) {
        this.list = new Listing<>(
                records, permissions, positions, "violations", List.of(Order.down("decidedOn"), Order.up("id")));
    }

    /** One page. */
    @QueryHandler
    public ViolationPage handle(FindViolations query, Actor actor) {
        ViolationFilter filter = query.filter();
        List<Query> conditions = new Criteria()
                .always(Conditions.exists("state"))
                .isOneOf("state", filter.states())
                .is("enterpriseId", filter.enterprise())
                .is("regionPath", filter.region())
                .is("sector", filter.sector())
                .is("kind", filter.kind())
                .within("decidedOn", filter.decided())
                .list();
        return new ViolationPage(list.page(query, filter, conditions, actor));
    }
}
