package org.anjian.query.staffing;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Map;
import org.anjian.api.enterprise.EnterpriseScale;
import org.anjian.api.enterprise.view.EnterpriseView;
import org.anjian.api.message.Actor;
import org.anjian.api.staffing.query.CountFiveFive;
import org.anjian.api.staffing.query.FiveFiveCoverage;
import org.anjian.api.staffing.query.FiveFiveCoverage.Share;
import org.anjian.api.staffing.view.StaffingView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.Conditions;
import org.axonframework.queryhandling.QueryHandler;
import tools.jackson.databind.JsonNode;

/** Counts the enterprises with the complete responsibility system (QJ16-03j), those without a record among the others. */
public final class CountFiveFiveHandler {

    private final Aggregations enterprises;
    private final Aggregations staffing;
    private final ReadFilter permissions;

    public CountFiveFiveHandler(Aggregations enterprises, Aggregations staffing, ReadFilter permissions) {
        this.enterprises = enterprises;
        this.staffing = staffing;
        this.permissions = permissions;
    }

    /** The coverage of a region on a day. */
    @QueryHandler
    public FiveFiveCoverage handle(CountFiveFive query, Actor actor) {
        Query region = Conditions.is("regionPath", query.region().raw());
        Counts complete = counts(
                staffing,
                Conditions.all(
                        permissions.of(actor, StaffingView.class).filter(),
                        region,
                        Conditions.nested("completeSpans", Conditions.holdsOn("completeSpans", query.asOf()))));
        Counts all = counts(
                enterprises,
                Conditions.all(
                        permissions.of(actor, EnterpriseView.class).filter(),
                        region,
                        Conditions.within("registeredOn", null, query.asOf()),
                        Conditions.not(Conditions.within("closedOn", null, query.asOf()))));
        return FiveFiveCoverage.of(
                query.asOf(),
                query.scale() == EnterpriseScale.BELOW_SCALE ? none() : new Share(all.above(), complete.above()),
                query.scale() == EnterpriseScale.ABOVE_SCALE ? none() : new Share(all.others(), complete.others()));
    }

    private record Counts(long above, long others) {}

    private static Counts counts(Aggregations documents, Query filter) {
        Query above = Conditions.is("scale", EnterpriseScale.ABOVE_SCALE);
        JsonNode groups = documents.over(
                filter,
                Map.of(
                        "above", documents.filter(above, Map.of()),
                        "others", documents.filter(Conditions.not(above), Map.of())));
        return new Counts(
                groups.path("above").path("doc_count").asLong(0),
                groups.path("others").path("doc_count").asLong(0));
    }

    private static Share none() {
        return new Share(0, 0);
    }
}
