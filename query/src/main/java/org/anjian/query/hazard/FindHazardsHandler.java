package org.anjian.query.hazard;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.hazard.query.FindHazards;
import org.anjian.api.hazard.query.FindHazardsOfEnterprises;
import org.anjian.api.hazard.query.HazardFilter;
import org.anjian.api.hazard.query.HazardPage;
import org.anjian.api.hazard.view.HazardView;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for lists of hazards, newest issue first. */
public final class FindHazardsHandler {

    private static final List<Order> NEWEST_FIRST = List.of(Order.down("issuedOn"), Order.up("id"));

    private final ViewSearch<HazardView> hazards;
    private final ReadFilter permissions;
    private final Positions positions;
    private final Clock clock;

    public FindHazardsHandler(
            ViewSearch<HazardView> hazards, ReadFilter permissions, Positions positions, Clock clock) {
        this.hazards = hazards;
        this.permissions = permissions;
        this.positions = positions;
        this.clock = clock;
    }

    /** One page. */
    @QueryHandler
    public HazardPage handle(FindHazards query, Actor actor) {
        HazardReading reading = HazardReading.of(permissions, actor);
        reading.requireAllowed(query.filter());
        positions.awaitFound(query.position());
        return new HazardPage(
                reading.shown(hazards.page(search(query.filter(), reading), query.page(), query.counted())));
    }

    /** One page an enterprise, by one request to the engine. */
    @QueryHandler
    public List<HazardPage> handle(FindHazardsOfEnterprises query, Actor actor) {
        HazardReading reading = HazardReading.of(permissions, actor);
        List<ViewSearch.Search> searches = query.enterprises().stream()
                .map(enterprise -> search(of(enterprise), reading))
                .toList();
        return hazards.pages(searches, query.page(), query.counted()).stream()
                .map(reading::shown)
                .map(HazardPage::new)
                .toList();
    }

    private ViewSearch.Search search(HazardFilter filter, HazardReading reading) {
        LocalDate today = LegalTime.dayOf(clock.instant());
        List<Query> conditions = new ArrayList<>(
                new HazardCriteria(filter, today, reading.reading().isReduced()).listed());
        conditions.add(reading.reading().filter());
        // The filter as it was asked, not with today's date filled in: a cursor outlives midnight.
        String name = "hazards|" + filter + "|" + reading.reading().identity();
        return new ViewSearch.Search(Conditions.all(conditions), name, NEWEST_FIRST);
    }

    private static HazardFilter of(EnterpriseId enterprise) {
        return new HazardFilter(
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                enterprise,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
