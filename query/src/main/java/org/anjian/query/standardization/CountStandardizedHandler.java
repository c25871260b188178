package org.anjian.query.standardization;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Map;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.message.Actor;
import org.anjian.api.standardization.query.CountStandardized;
import org.anjian.api.standardization.query.StandardizationRate;
import org.anjian.api.standardization.view.StandardizationView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.Conditions;
import org.axonframework.queryhandling.QueryHandler;

/** Counts the enterprises with a valid certificate (ML20-03), those without a record among the others. */
public final class CountStandardizedHandler {

    private final Aggregations enterprises;
    private final Aggregations standardization;
    private final ReadFilter permissions;

    public CountStandardizedHandler(Aggregations enterprises, Aggregations standardization, ReadFilter permissions) {
        this.enterprises = enterprises;
        this.standardization = standardization;
        this.permissions = permissions;
    }

    /** The rate of some sectors together on a day. */
    @QueryHandler
    public StandardizationRate handle(CountStandardized query, Actor actor) {
        Query sectors = Conditions.isOneOf("sector", query.sectors());
        long certified = count(
                standardization,
                Conditions.all(
                        permissions.of(actor, StandardizationView.class).filter(),
                        sectors,
                        Conditions.not(Conditions.within("endedOn", null, query.asOf())),
                        Conditions.nested("certificates", Conditions.holdsOn("certificates", query.asOf()))));
        long all = count(
                enterprises,
                Conditions.all(
                        permissions.of(actor, EnterpriseView.class).filter(),
                        sectors,
                        Conditions.within("registeredOn", null, query.asOf()),
                        Conditions.not(Conditions.within("closedOn", null, query.asOf()))));
        return StandardizationRate.of(query.asOf(), all, certified);
    }

    private static long count(Aggregations documents, Query filter) {
        return documents
                .over(filter, Map.of("all", documents.filter(Conditions.everything(), Map.of())))
                .path("all")
                .path("doc_count")
                .asLong(0);
    }
}
