package org.anjian.query.disclosure;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.anjian.api.disclosure.DisclosureState;
import org.anjian.api.disclosure.query.DisclosureFilter;
import org.anjian.api.disclosure.query.DisclosurePage;
import org.anjian.api.disclosure.query.FindDisclosures;
import org.anjian.api.disclosure.view.DisclosureView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for the publication of decisions, many at a time. */
public final class DisclosureQueries {

    static final List<Order> BY_LAST_DAY = List.of(Order.up("dueOn"), Order.up("id"));

    private static final List<DisclosureState> AWAITED =
            List.of(DisclosureState.SCHEDULED, DisclosureState.PROPOSED, DisclosureState.REVIEWED);

    private final ViewSearch<DisclosureView> disclosures;
    private final ReadFilter permissions;
    private final Positions positions;

    DisclosureQueries(ViewSearch<DisclosureView> disclosures, ReadFilter permissions, Positions positions) {
        this.disclosures = disclosures;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** One page. */
    @QueryHandler
    public DisclosurePage handle(FindDisclosures query, Actor actor) {
        Reading reading = permissions.of(actor, DisclosureView.class);
        positions.awaitFound(query.position());
        DisclosureFilter filter = query.filter();
        List<Query> conditions = conditions(filter);
        conditions.add(reading.filter());
        String asked = "disclosures|" + filter + "|" + reading.identity();
        return new DisclosurePage(disclosures.page(
                new ViewSearch.Search(Conditions.all(conditions), asked, BY_LAST_DAY), query.page(), query.counted()));
    }

    private static List<Query> conditions(DisclosureFilter filter) {
        List<Query> conditions = new ArrayList<>();
        if (filter.states() != null) {
            conditions.add(Conditions.isOneOf("state", filter.states()));
        }
        if (filter.kinds() != null) {
            conditions.add(Conditions.isOneOf("kind", filter.kinds()));
        }
        if (filter.region() != null) {
            conditions.add(Conditions.is("regionPath", filter.region()));
        }
        if (filter.agency() != null) {
            conditions.add(Conditions.is("agency", filter.agency()));
        }
        if (filter.due() != null) {
            conditions.add(Conditions.within("dueOn", filter.due()));
        }
        if (filter.overdue() != null && filter.on() != null) {
            Query overdue = Conditions.any(
                    unpublishedAfter(filter.on()),
                    Conditions.within("withdrawBy", null, filter.on().minusDays(1)));
            conditions.add(filter.overdue() ? overdue : Conditions.not(overdue));
        }
        return conditions;
    }

    /** Whose first publication was due before a day, and is still to come. */
    static Query unpublishedAfter(LocalDate day) {
        return Conditions.all(awaited(), Conditions.within("dueOn", null, day.minusDays(1)));
    }

    /** Whose first publication is still to come. */
    static Query awaited() {
        return Conditions.isOneOf("state", AWAITED);
    }
}
