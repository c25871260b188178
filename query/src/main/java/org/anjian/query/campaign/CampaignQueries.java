package org.anjian.query.campaign;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.campaign.CampaignId;
import org.anjian.api.campaign.query.BestPractices;
import org.anjian.api.campaign.query.CampaignPage;
import org.anjian.api.campaign.query.FindBestPractices;
import org.anjian.api.campaign.query.FindCampaigns;
import org.anjian.api.campaign.query.FindUnitProgress;
import org.anjian.api.campaign.query.UnitPractice;
import org.anjian.api.campaign.query.UnitProgressPage;
import org.anjian.api.campaign.view.CampaignView;
import org.anjian.api.campaign.view.UnitParticipationView;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.page.Page;
import org.anjian.api.page.PageRequest;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for campaigns and the units in them. */
public final class CampaignQueries {

    private static final List<Order> LAST_FIRST = List.of(Order.down("startsOn"), Order.up("id"));
    private static final List<Order> BY_ID = List.of(Order.up("id"));
    private static final PageRequest ALL_UNITS = new PageRequest(PageRequest.MOST, null);

    private final ViewSearch<CampaignView> campaigns;
    private final ViewSearch<UnitParticipationView> units;
    private final ReadFilter permissions;
    private final Clock clock;

    public CampaignQueries(
            ViewSearch<CampaignView> campaigns,
            ViewSearch<UnitParticipationView> units,
            ReadFilter permissions,
            Clock clock) {
        this.campaigns = campaigns;
        this.units = units;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** One page, the last campaign first. */
    @QueryHandler
    public CampaignPage handle(FindCampaigns query, Actor actor) {
        Reading reading = permissions.of(actor, CampaignView.class);
        return new CampaignPage(campaigns
                .page(
                        new ViewSearch.Search(reading.filter(), "campaigns|" + reading.identity(), LAST_FIRST),
                        query.page(),
                        false)
                .map(reading::shown));
    }

    /** One page of the units of a campaign as they stand on a day. */
    @QueryHandler
    public UnitProgressPage handle(FindUnitProgress query, Actor actor) {
        Reading reading = permissions.of(actor, UnitParticipationView.class);
        LocalDate on = query.on() == null ? LegalTime.dayOf(clock.instant()) : query.on();
        Page<UnitParticipationView> page = units.page(
                new ViewSearch.Search(
                        Conditions.all(reading.filter(), of(query.campaign())),
                        "units|" + query.campaign() + "|" + reading.identity(),
                        BY_ID),
                query.page(),
                false);
        return new UnitProgressPage(page.map(reading::shown).map(unit -> UnitStandings.on(on, unit)));
    }

    /** The experiences of the units, of every region: whoever may read units at all may learn from all (QX24-R4). */
    @QueryHandler
    public BestPractices handle(FindBestPractices query, Actor actor) {
        permissions.of(actor, UnitParticipationView.class);
        Query told = of(query.campaign());
        return new BestPractices(
                units.page(new ViewSearch.Search(told, "practices", BY_ID), ALL_UNITS, false).edges().stream()
                        .map(Page.Edge::node)
                        .flatMap(unit -> unit.practices().stream()
                                .map(practice -> new UnitPractice(
                                        unit.unitName(), practice.on(), practice.title(), practice.content())))
                        .toList());
    }

    private static Query of(CampaignId campaign) {
        return Conditions.is("campaignId", campaign.raw());
    }
}
