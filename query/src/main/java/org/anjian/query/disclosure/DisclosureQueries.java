package org.anjian.query.disclosure;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.disclosure.PublicationState;
import org.anjian.api.disclosure.query.DisclosureFilter;
import org.anjian.api.disclosure.query.DisclosurePage;
import org.anjian.api.disclosure.query.FindDisclosures;
import org.anjian.api.disclosure.view.DisclosureView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for the publication of decisions, many at a time. */
public final class DisclosureQueries {

    static final List<Order> BY_LAST_DAY = List.of(Order.up("dueOn"), Order.up("id"));

    private static final List<PublicationState> AWAITED =
            List.of(PublicationState.SCHEDULED, PublicationState.PROPOSED, PublicationState.REVIEWED);

    private final Listing<DisclosureView> list;

    DisclosureQueries(ViewSearch<DisclosureView> disclosures, ReadFilter permissions, Positions positions) {
        this.list = new Listing<>(disclosures, permissions, positions, "disclosures", BY_LAST_DAY);
    }

    /** One page. */
    @QueryHandler
    public DisclosurePage handle(FindDisclosures query, Actor actor) {
        return new DisclosurePage(list.page(query, query.filter(), conditions(query.filter()), actor));
    }

    private static List<Query> conditions(DisclosureFilter filter) {
        Criteria criteria = new Criteria()
                .isOneOf("state", filter.states())
                .isOneOf("kind", filter.kinds())
                .is("regionPath", filter.region())
                .is("agency", filter.agency())
                .within("dueOn", filter.due())
                .holds(Conditions.any(undatedPublication(), undatedWithdrawal()), filter.dueUnknown());
        return filter.on() == null
                ? criteria.list()
                : criteria.holds(overdueOn(filter.on()), filter.overdue()).list();
    }

    private static Query overdueOn(LocalDate day) {
        return Conditions.any(unpublishedAfter(day), Conditions.within("withdrawBy", null, day.minusDays(1)));
    }

    /** Whose first publication was due before a day, and is still to come. */
    static Query unpublishedAfter(LocalDate day) {
        return Conditions.all(awaited(), Conditions.within("dueOn", null, day.minusDays(1)));
    }

    /** Whose first publication is still to come, on a day that nobody knows yet. */
    static Query undatedPublication() {
        return Conditions.all(awaited(), Conditions.not(Conditions.exists("dueOn")));
    }

    private static Query undatedWithdrawal() {
        return Conditions.all(Conditions.isTrue("withdrawalOwed"), Conditions.not(Conditions.exists("withdrawBy")));
    }

    /** Whose first publication is still to come. */
    static Query awaited() {
        return Conditions.isOneOf("state", AWAITED);
    }
}
