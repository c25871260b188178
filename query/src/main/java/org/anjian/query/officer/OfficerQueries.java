package org.anjian.query.officer;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.officer.query.FindOfficers;
import org.anjian.api.officer.query.OfficerPage;
import org.anjian.api.officer.view.OfficerView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for enforcement officers, by id. */
public final class OfficerQueries {

    private static final String VALIDITY = "validity";

    private final Listing<OfficerView> officers;
    private final Clock clock;

    OfficerQueries(ViewSearch<OfficerView> officers, ReadFilter permissions, Positions positions, Clock clock) {
        this.officers = new Listing<>(officers, permissions, positions, "officers", List.of(Order.up("id")));
        this.clock = clock;
    }

    /** One page. */
    @QueryHandler
    public OfficerPage handle(FindOfficers query, Actor actor) {
        String asked = query.region() + "|" + query.organisation() + "|" + query.certifiedOn() + "|"
                + query.expiringWithinDays() + "|" + query.certificateNumber();
        List<Query> conditions = conditions(query, LegalTime.dayOf(clock.instant()));
        return new OfficerPage(officers.page(query, asked, conditions, actor));
    }

    private static List<Query> conditions(FindOfficers query, LocalDate today) {
        List<Query> conditions = new Criteria()
                .is("regionPath", query.region())
                .is("organisation", query.organisation())
                .is("certificateNumber", query.certificateNumber())
                .list();
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
