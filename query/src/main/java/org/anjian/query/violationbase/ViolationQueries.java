package org.anjian.query.violationbase;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.violationbase.query.FindViolations;
import org.anjian.api.violationbase.query.ViolationFilter;
import org.anjian.api.violationbase.query.ViolationPage;
import org.anjian.api.violationbase.view.ViolationRecordView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.anjian.query.search.ViewSearch.Search;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers from the violation base. They wait for their own read model: that of the cases may be ahead. */
public final class ViolationQueries {

    private static final List<Order> NEWEST_FIRST = List.of(Order.down("decidedOn"), Order.up("id"));

    private final ViewSearch<ViolationRecordView> records;
    private final ReadFilter permissions;
    private final Positions positions;

    ViolationQueries(ViewSearch<ViolationRecordView> records, ReadFilter permissions, Positions positions) {
        this.records = records;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** One page. */
    @QueryHandler
    public ViolationPage handle(FindViolations query, Actor actor) {
        Reading reading = permissions.of(actor, ViolationRecordView.class);
        positions.awaitFound(query.position());
        ViolationFilter filter = query.filter();
        List<Query> conditions = new ArrayList<>(List.of(reading.filter(), Conditions.exists("state")));
        if (filter.states() != null) {
            conditions.add(Conditions.isOneOf("state", filter.states()));
        }
        is(conditions, "enterpriseId", filter.enterprise());
        is(conditions, "regionPath", filter.region());
        is(conditions, "sector", filter.sector());
        is(conditions, "kind", filter.kind());
        if (filter.decided() != null) {
            conditions.add(Conditions.within("decidedOn", filter.decided()));
        }
        String asked = "violations|" + filter + "|" + reading.identity();
        return new ViolationPage(records.page(
                new Search(Conditions.all(conditions), asked, NEWEST_FIRST), query.page(), query.counted()));
    }

    private static void is(List<Query> conditions, String field, @Nullable Object value) {
        if (value != null) {
            conditions.add(Conditions.is(field, value));
        }
    }
}
