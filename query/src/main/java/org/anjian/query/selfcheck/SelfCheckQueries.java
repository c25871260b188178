package org.anjian.query.selfcheck;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.query.FindCampaignOutstanding;
import org.anjian.api.campaign.query.Outstanding;
import org.anjian.api.campaign.query.OutstandingPage;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.page.Page;
import org.anjian.api.selfcheck.query.FindSelfChecks;
import org.anjian.api.selfcheck.query.SelfCheckPage;
import org.anjian.api.selfcheck.view.SelfCheckView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for self-inspections, and who has not done what. */
public final class SelfCheckQueries {

    private static final List<Order> BY_ID = List.of(Order.up("id"));

    private final ViewSearch<SelfCheckView> views;
    private final ReadFilter permissions;
    private final Clock clock;

    public SelfCheckQueries(ViewSearch<SelfCheckView> views, ReadFilter permissions, Clock clock) {
        this.views = views;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** One page of a campaign, by id. */
    @QueryHandler
    public SelfCheckPage handle(FindSelfChecks query, Actor actor) {
        Reading reading = permissions.of(actor, SelfCheckView.class);
        List<Query> conditions = new Criteria()
                .always(reading.filter())
                .always(of(query.campaign()))
                .is("regionPath", query.region())
                .is("sector", query.sector())
                .is("noItems", query.noItem())
                .list();
        String name = "selfchecks|" + query.campaign() + "|" + query.region() + "|" + query.sector() + "|"
                + query.noItem() + "|" + reading.identity();
        return new SelfCheckPage(
                views.page(new ViewSearch.Search(Conditions.all(conditions), name, BY_ID), query.page(), false)
                        .map(reading::shown));
    }

    /** One page of the key objects that had not done something by a day. */
    @QueryHandler
    public OutstandingPage handle(FindCampaignOutstanding query, Actor actor) {
        Reading reading = permissions.of(actor, SelfCheckView.class);
        LocalDate on = query.on() == null ? LegalTime.dayOf(clock.instant()) : query.on();
        Query[] overdue = DutyConditions.of(query.duties()).stream()
                .map(duty -> duty.overdue(on))
                .toArray(Query[]::new);
        Page<SelfCheckView> page = views.page(
                new ViewSearch.Search(
                        Conditions.all(
                                reading.filter(),
                                of(query.campaign()),
                                Conditions.within("keyObjectSince", null, on),
                                Conditions.any(overdue)),
                        "outstanding|" + query.campaign() + "|" + on + "|" + query.duties() + "|" + reading.identity(),
                        BY_ID),
                query.page(),
                false);
        return new OutstandingPage(page.map(reading::shown)
                .map(check -> new Outstanding(check, OutstandingDuties.on(on, check, query.duties()))));
    }

    private static Query of(CampaignId campaign) {
        return Conditions.is("campaignId", campaign.raw());
    }
}
