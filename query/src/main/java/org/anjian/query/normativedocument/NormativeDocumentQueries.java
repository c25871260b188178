package org.anjian.query.normativedocument;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.normativedocument.DocumentStanding;
import org.anjian.api.normativedocument.query.FindNormativeDocuments;
import org.anjian.api.normativedocument.query.NormativeDocumentFilter;
import org.anjian.api.normativedocument.query.NormativeDocumentPage;
import org.anjian.api.normativedocument.view.NormativeDocumentView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for normative documents. */
public final class NormativeDocumentQueries {

    private static final List<Order> NEWEST = List.of(Order.down("effectiveFrom"), Order.up("id"));

    private final ViewSearch<NormativeDocumentView> documents;
    private final ReadFilter permissions;
    private final Positions positions;

    NormativeDocumentQueries(ViewSearch<NormativeDocumentView> documents, ReadFilter permissions, Positions positions) {
        this.documents = documents;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** One page, the newest document first. */
    @QueryHandler
    public NormativeDocumentPage handle(FindNormativeDocuments query, Actor actor) {
        Reading reading = permissions.of(actor, NormativeDocumentView.class);
        positions.awaitFound(query.position());
        NormativeDocumentFilter filter = query.filter();
        List<Query> conditions = new ArrayList<>(List.of(reading.filter()));
        if (filter.kinds() != null) {
            conditions.add(Conditions.isOneOf("kind", filter.kinds()));
        }
        if (filter.region() != null) {
            conditions.add(Conditions.is("regionPath", filter.region()));
        }
        if (filter.standings() != null) {
            conditions.add(Conditions.any(filter.standings().stream()
                    .map(standing -> standsAs(standing, filter.on()))
                    .toArray(Query[]::new)));
        }
        String asked = "normativeDocuments|" + filter + "|" + reading.identity();
        return new NormativeDocumentPage(documents.page(
                new ViewSearch.Search(Conditions.all(conditions), asked, NEWEST), query.page(), query.counted()));
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
