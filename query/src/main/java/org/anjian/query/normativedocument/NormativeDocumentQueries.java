package org.anjian.query.normativedocument;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.normativedocument.DocumentStanding;
import org.anjian.api.normativedocument.query.FindNormativeDocuments;
import org.anjian.api.normativedocument.query.NormativeDocumentFilter;
import org.anjian.api.normativedocument.query.NormativeDocumentPage;
import org.anjian.api.normativedocument.view.NormativeDocumentView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for normative documents. */
public final class NormativeDocumentQueries {

    private final Listing<NormativeDocumentView> list;

    NormativeDocumentQueries(ViewSearch<NormativeDocumentView> views, ReadFilter permissions, Positions positions) {
        this.list = new Listing<>(
                views,
                permissions,
                positions,
                "normativeDocuments",
                List.of(Order.down("effectiveFrom"), Order.up("id")));
    }

    /** One page, the newest document first. */
    @QueryHandler
    public NormativeDocumentPage handle(FindNormativeDocuments query, Actor actor) {
        return new NormativeDocumentPage(list.page(query, query.filter(), conditionsOf(query.filter()), actor));
    }

    private static List<Query> conditionsOf(NormativeDocumentFilter filter) {
        List<Query> conditions = new Criteria()
                .isOneOf("kind", filter.kinds())
                .is("regionPath", filter.region())
                .list();
        if (filter.standings() != null) {
            conditions.add(Conditions.any(filter.standings().stream()
                    .map(standing -> standsAs(standing, filter.on()))
                    .toArray(Query[]::new)));
        }
        return conditions;
    }

    /** A document that was repealed before it took effect never was in force. */
    private static Query standsAs(DocumentStanding standing, LocalDate day) {
        Query repealed = Conditions.within("repealedFrom", null, day);
        Query begun = Conditions.within("effectiveFrom", null, day);
        return switch (standing) {
            case REPEALED -> repealed;
            case IN_FORCE -> Conditions.all(begun, Conditions.not(repealed));
            case NOT_YET_IN_FORCE -> Conditions.not(begun);
        };
    }
}
