package org.anjian.query.tipoff;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.tipoff.TipOffState;
import org.anjian.api.tipoff.query.FindReporterIdentities;
import org.anjian.api.tipoff.query.FindTipOffs;
import org.anjian.api.tipoff.query.ReporterIdentityPage;
import org.anjian.api.tipoff.query.TipOffFilter;
import org.anjian.api.tipoff.query.TipOffPage;
import org.anjian.api.tipoff.view.ReporterIdentityView;
import org.anjian.api.tipoff.view.TipOffStandingView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for how far tip-offs are, and for the vault of informers. */
public final class TipOffQueries {

    private final Listing<TipOffStandingView> tipOffs;
    private final Listing<ReporterIdentityView> identities;
    private final Clock clock;

    public TipOffQueries(
            ViewSearch<TipOffStandingView> tipOffs,
            ViewSearch<ReporterIdentityView> identities,
            ReadFilter permissions,
            Positions positions,
            Clock clock) {
        this.tipOffs = new Listing<>(
                tipOffs, permissions, positions, "tipOffs", List.of(Order.down("receivedOn"), Order.up("id")));
        this.identities =
                new Listing<>(identities, permissions, positions, "reporterIdentities", List.of(Order.up("id")));
        this.clock = clock;
    }

    /** One page of tip-offs; whether one is overdue is derived on the day of the question. */
    @QueryHandler
    public TipOffPage handle(FindTipOffs query, Actor actor) {
        List<Query> conditions = conditionsOf(query.filter(), LegalTime.dayOf(clock.instant()));
        return new TipOffPage(tipOffs.page(query, query.filter(), conditions, actor));
    }

    /** One page of the vault. */
    @QueryHandler
    public ReporterIdentityPage handle(FindReporterIdentities query, Actor actor) {
        List<Query> conditions =
                new Criteria().is("tipOff", query.filter().tipOff()).list();
        return new ReporterIdentityPage(identities.page(query, query.filter(), conditions, actor));
    }

    private static List<Query> conditionsOf(TipOffFilter filter, LocalDate today) {
        return new Criteria()
                .isOneOf("state", filter.states())
                .isOneOf("channel", filter.channels())
                .is("regionPath", filter.region())
                .is("matter", filter.matter())
                .within("receivedOn", filter.received())
                .holds(overdue(today), filter.overdue())
                .holds(Conditions.is("retaliation", "true"), filter.retaliation())
                .list();
    }

    private static Query overdue(LocalDate today) {
        return Conditions.all(
                Conditions.is("state", TipOffState.VERIFYING), Conditions.within("verifyBy", null, today.minusDays(1)));
    }
}
