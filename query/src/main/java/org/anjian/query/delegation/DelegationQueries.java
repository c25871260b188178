package org.anjian.query.delegation;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.anjian.api.delegation.DelegationState;
import org.anjian.api.delegation.query.DelegationPage;
import org.anjian.api.delegation.query.FindDelegations;
import org.anjian.api.delegation.query.FindDelegationsToMe;
import org.anjian.api.delegation.view.DelegationView;
import org.anjian.api.message.Actor;
import org.anjian.api.permission.Reach;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for who may act for whom. */
public final class DelegationQueries {

    private final Listing<DelegationView> list;
    private final ReadFilter permissions;
    private final Clock clock;

    public DelegationQueries(
            ViewSearch<DelegationView> views, ReadFilter permissions, Positions positions, Clock clock) {
        this.list = new Listing<>(
                views, permissions, positions, "delegations", List.of(Order.down("until"), Order.up("id")));
        this.permissions = permissions;
        this.clock = clock;
    }

    /** One page. */
    @QueryHandler
    public DelegationPage handle(FindDelegations query, Actor actor) {
        List<Query> conditions = new Criteria()
                .is("kind", query.filter().kind())
                .is("state", query.filter().state())
                .is("principal.account", query.filter().principal())
                .is("delegate.account", query.filter().delegate())
                .is("principal.organisation", query.filter().organisation())
                .list();
        Instant moment = query.filter().inForceAt();
        if (moment != null) {
            conditions.addAll(inForceAt(moment));
        }
        return new DelegationPage(list.page(query, query.filter(), conditions, actor));
    }

    /** What is to oneself is one's own wherever it was granted: jurisdictions do not count, the account does. */
    @QueryHandler
    public DelegationPage handle(FindDelegationsToMe query, Actor actor) {
        permissions.of(actor, DelegationView.class);
        List<Query> conditions = new Criteria()
                .is("delegate.account", actor.id())
                .is("state", DelegationState.GRANTED)
                .list();
        conditions.addAll(inForceAt(clock.instant()));
        Reading everywhere = new Reading(actor, Reach.ALL, "enterpriseId");
        return new DelegationPage(list.page(query, "to|" + actor.id(), conditions, everywhere));
    }

    private static List<Query> inForceAt(Instant moment) {
        return List.of(Conditions.notAfter("from", moment), Conditions.not(Conditions.notAfter("until", moment)));
    }
}
