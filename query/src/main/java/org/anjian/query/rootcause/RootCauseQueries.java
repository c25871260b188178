package org.anjian.query.rootcause;

import org.anjian.api.message.Actor;
import org.anjian.api.rootcause.RootCauseAnalysisId;
import org.anjian.api.rootcause.query.FindHazardCauses;
import org.anjian.api.rootcause.view.RootCauseAnalysisView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers for root causes. */
public final class RootCauseQueries {

    private final ViewSearch<RootCauseAnalysisView> views;
    private final ReadFilter permissions;
    private final Positions positions;

    public RootCauseQueries(ViewSearch<RootCauseAnalysisView> views, ReadFilter permissions, Positions positions) {
        this.views = views;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** The analysis of a quarter; null where there is none or the reader may not know of it. */
    @QueryHandler
    public @Nullable RootCauseAnalysisView handle(FindHazardCauses query, Actor actor) {
        Reading reading = permissions.of(actor, RootCauseAnalysisView.class);
        positions.await(query.position());
        return views.byId(RootCauseAnalysisId.of(query.enterprise(), query.year(), query.quarter())
                        .raw())
                .filter(view -> reading.covers(view.regionPath(), view.enterpriseId(), false))
                .orElse(null);
    }
}
