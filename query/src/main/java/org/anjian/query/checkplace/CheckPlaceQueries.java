package org.anjian.query.checkplace;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.checkplace.query.CheckPlacePage;
import org.anjian.api.checkplace.query.FindCheckPlaces;
import org.anjian.api.checkplace.query.FindPlaceCoverage;
import org.anjian.api.checkplace.query.PlaceCoverage;
import org.anjian.api.checkplace.view.CheckPlaceView;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprisecheck.view.CheckPlanView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.OfEnterprise;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for places, by name. */
public final class CheckPlaceQueries {

    private final ViewSearch<CheckPlaceView> places;
    private final ViewSearch<CheckPlanView> plans;
    private final ReadFilter permissions;
    private final OfEnterprise<CheckPlaceView> ofEnterprise;

    public CheckPlaceQueries(
            ViewSearch<CheckPlaceView> places, ViewSearch<CheckPlanView> plans, ReadFilter permissions) {
        this.places = places;
        this.plans = plans;
        this.permissions = permissions;
        this.ofEnterprise = new OfEnterprise<>(
                places,
                permissions,
                CheckPlaceView.class,
                List.of(ViewSearch.Order.up("name"), ViewSearch.Order.up("id")));
    }

    /** One page of an enterprise. */
    @QueryHandler
    public CheckPlacePage handle(FindCheckPlaces query, Actor actor) {
        return new CheckPlacePage(ofEnterprise.page(query.enterprise(), query.page(), actor));
    }

    /** The coverage of a month, counted over all places that were in the register in it. */
    @QueryHandler
    public PlaceCoverage handle(FindPlaceCoverage query, Actor actor) {
        Reading reading = permissions.of(actor, CheckPlaceView.class);
        Query registered = Conditions.all(
                reading.filter(),
                Conditions.is("enterpriseId", query.enterprise().raw()),
                Conditions.within("registeredOn", null, query.month().atEndOfMonth()),
                Conditions.any(
                        Conditions.not(Conditions.exists("retiredOn")),
                        Conditions.within("retiredOn", query.month().atDay(1), null)));
        ViewSearch.Search search =
                new ViewSearch.Search(registered, "coverage|" + query.enterprise(), List.of(ViewSearch.Order.up("id")));
        CoverageCount count = new CoverageCount(query.month());
        places.forEachPage(search, some -> {
            if (!some.isEmpty()) {
                count.add(some, plansOf(some, query.enterprise()));
            }
        });
        return count.result();
    }

    private List<CheckPlanView> plansOf(List<CheckPlaceView> some, EnterpriseId enterprise) {
        Query ofPlaces = Conditions.all(
                Conditions.is("enterpriseId", enterprise.raw()),
                Conditions.isOneOf(
                        "placeId", some.stream().map(CheckPlaceView::id).toList()));
        ViewSearch.Search search =
                new ViewSearch.Search(ofPlaces, "plans|" + enterprise, List.of(ViewSearch.Order.up("id")));
        List<CheckPlanView> all = new ArrayList<>();
        plans.forEachPage(search, all::addAll);
        return all;
    }
}
