package org.anjian.query.officer;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.officer.query.FindOfficers;
import org.anjian.api.officer.query.OfficerPage;
import org.anjian.api.officer.view.OfficerView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for enforcement officers, by id. */
public final class OfficerQueries {

    private static final List<Order> BY_ID = List.of(Order.up("id"));
    private static final String VALIDITY = "validity";

    private final ViewSearch<OfficerView> officers;
    private final OfficerShowing showing;
    private final ReadFilter permissions;
    private final Positions positions;
    private final Clock clock;

    OfficerQueries(
            ViewSearch<OfficerView> officers,
            OfficerShowing showing,
            ReadFilter permissions,
            Positions positions,
            Clock clock) {
        this.officers = officers;
        this.showing = showing;
        this.permissions = permissions;
        this.positions = positions;
        this.clock = clock;
    }

    /** One page. */
    @QueryHandler
    public OfficerPage handle(FindOfficers query, Actor actor) {
        Reading reading = permissions.of(actor, OfficerView.class);
        positions.awaitFound(query.position());
        LocalDate today = LegalTime.dayOf(clock.instant());
        List<Query> conditions = conditions(query, today);
        conditions.add(reading.filter());
        String asked = "officers|" + query.region() + "|" + query.organisation() + "|" + query.certifiedOn() + "|"
                + query.expiringWithinDays() + "|" + query.certificateNumber() + "|" + reading.identity();
        return new OfficerPage(
                officers.page(new ViewSearch.Search(Conditions.all(conditions), asked, BY_ID), query.page(), false)
                        .map(view -> showing.shown(view, reading)));
    }

    private static List<Query> conditions(FindOfficers query, LocalDate today) {
        List<Query> conditions = new ArrayList<>();
        if (query.region() != null) {
            conditions.add(Conditions.is("regionPath", query.region()));
        }
        if (query.organisation() != null) {
            conditions.add(Conditions.is("organisation", query.organisation()));
        }
        if (query.certificateNumber() != null) {
            conditions.add(Conditions.is("certificateNumber", query.certificateNumber()));
        }
        if (query.certifiedOn() != null) {
            conditions.add(Conditions.nested(VALIDITY, Conditions.holdsOn(VALIDITY, query.certifiedOn())));
        }
        if (query.expiringWithinDays() != null) {
            conditions.add(Conditions.nested(VALIDITY, Conditions.holdsOn(VALIDITY, today)));
            conditions.add(Conditions.within("certifiedUntil", today, today.plusDays(query.expiringWithinDays())));
        }
        return conditions;
    }
}
