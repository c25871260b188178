package org.anjian.query.standardization;

import org.anjian.api.message.Actor;
import org.anjian.api.standardization.StandardizationId;
import org.anjian.api.standardization.query.FindStandardization;
import org.anjian.api.standardization.view.StandardizationView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers for standardisation certificates. */
public final class StandardizationQueries {

    private final ViewSearch<StandardizationView> standardization;
    private final ReadFilter permissions;
    private final Positions positions;

    public StandardizationQueries(
            ViewSearch<StandardizationView> standardization, ReadFilter permissions, Positions positions) {
        this.standardization = standardization;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** The record of an enterprise; null where there is none or the reader may not know of it. */
    @QueryHandler
    public @Nullable StandardizationView handle(FindStandardization query, Actor actor) {
        Reading reading = permissions.of(actor, StandardizationView.class);
        positions.await(query.position());
        return standardization
                .byId(StandardizationId.of(query.enterprise()).raw())
                .filter(view -> reading.covers(view.regionPath(), view.enterpriseId(), false))
                .orElse(null);
    }
}
