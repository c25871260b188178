package org.anjian.query.majorhazardsource;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.majorhazardsource.query.FindHazardSourceDuty;
import org.anjian.api.majorhazardsource.query.FindMajorHazardSources;
import org.anjian.api.majorhazardsource.query.HazardSourceDuty;
import org.anjian.api.majorhazardsource.query.MajorHazardSourcePage;
import org.anjian.api.majorhazardsource.view.MajorHazardSourceView;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.query.checklist.FactsOf;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.OfEnterprise;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.anjian.query.search.ViewSearch.Order;
import org.axonframework.queryhandling.QueryHandler;

/** Answers for major hazard sources. */
public final class MajorHazardSourceQueries {

    private final OfEnterprise<MajorHazardSourceView> views;
    private final Positions positions;
    private final FactsOf<MajorHazardSourceView> facts;
    private final Clock clock;

    public MajorHazardSourceQueries(
            ViewSearch<MajorHazardSourceView> views, ReadFilter permissions, Positions positions, Clock clock) {
        this.views = new OfEnterprise<>(views, permissions, MajorHazardSourceView.class, List.of(Order.up("id")));
        this.positions = positions;
        this.facts = new FactsOf<>(views, permissions, MajorHazardSourceView.class);
        this.clock = clock;
    }

    /** One page of an enterprise. */
    @QueryHandler
    public MajorHazardSourcePage handle(FindMajorHazardSources query, Actor actor) {
        positions.awaitFound(query.position());
        return new MajorHazardSourcePage(views.page(query.enterprise(), query.page(), actor));
    }

    /** Whether they were assessed within their cycles. */
    @QueryHandler
    public HazardSourceDuty handle(FindHazardSourceDuty query, Actor actor) {
        positions.awaitFound(query.position());
        LocalDate day = query.on() == null ? LegalTime.dayOf(clock.instant()) : query.on();
        return HazardSourceDuties.of(facts.of(query.enterprise(), actor), day);
    }
}
