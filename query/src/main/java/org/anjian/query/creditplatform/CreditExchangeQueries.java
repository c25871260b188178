package org.anjian.query.creditplatform;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.anjian.api.creditplatform.ComposedExchange;
import org.anjian.api.creditplatform.CreditFile;
import org.anjian.api.creditplatform.query.ComposeCreditExchange;
import org.anjian.api.creditplatform.query.CreditExchangeFilter;
import org.anjian.api.creditplatform.query.CreditExchangePage;
import org.anjian.api.creditplatform.query.FindCreditExchanges;
import org.anjian.api.creditplatform.query.RenderCreditFile;
import org.anjian.api.creditplatform.view.CreditExchangeView;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.Listing;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for exchanges with the credit platform, and for their files. */
public final class CreditExchangeQueries {

    private final Listing<CreditExchangeView> list;
    private final CreditComposer composer;

    CreditExchangeQueries(
            ViewSearch<CreditExchangeView> exchanges,
            ReadFilter permissions,
            Positions positions,
            CreditComposer composer) {
        this.list = new Listing<>(
                exchanges,
                permissions,
                positions,
                "creditExchanges",
                List.of(Order.down("preparedOn"), Order.up("region"), Order.down("number"), Order.up("id")));
        this.composer = composer;
    }

    /** One page. */
    @QueryHandler
    public CreditExchangePage handle(FindCreditExchanges query, Actor actor) {
        CreditExchangeFilter filter = query.filter();
        List<Query> conditions = new Criteria()
                .isOneOf("state", filter.states())
                .is("regionPath", filter.region())
                .is("records.record", filter.record())
                .holds(Conditions.not(Conditions.is("refused", 0)), filter.refused())
                .within("preparedOn", filter.prepared())
                .list();
        return new CreditExchangePage(list.page(query, filter, conditions, actor));
    }

    /** What the platform is to be told now; asked by Anjian itself alone, whose reach no table limits. */
    @QueryHandler
    public ComposedExchange handle(ComposeCreditExchange query, Actor actor) {
        requireAnjian(actor);
        return composer.compose(query.owed());
    }

    /** The file of an exchange; asked by Anjian itself alone, for whoever may have it. */
    @QueryHandler
    public CreditFile handle(RenderCreditFile query, Actor actor) {
        requireAnjian(actor);
        return composer.render(query.format(), query.records());
    }

    private static void requireAnjian(Actor actor) {
        if (actor.role() != Role.SYSTEM) {
            throw new RefusedException(InputRefusal.NOT_PERMITTED);
        }
    }
}
