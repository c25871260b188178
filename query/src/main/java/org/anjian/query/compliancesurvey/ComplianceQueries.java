package org.anjian.query.compliancesurvey;

import org.anjian.api.compliancesurvey.ComplianceFileId;
import org.anjian.api.compliancesurvey.query.FindComplianceSurveys;
import org.anjian.api.compliancesurvey.view.ComplianceFileView;
import org.anjian.api.message.Actor;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers for surveys. */
public final class ComplianceQueries {

    private final ViewSearch<ComplianceFileView> views;
    private final ReadFilter permissions;
    private final Positions positions;

    public ComplianceQueries(ViewSearch<ComplianceFileView> views, ReadFilter permissions, Positions positions) {
        this.views = views;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** The surveys of an enterprise; null where there are none or the reader may not know of them. */
    @QueryHandler
    public @Nullable ComplianceFileView handle(FindComplianceSurveys query, Actor actor) {
        Reading reading = permissions.of(actor, ComplianceFileView.class);
        positions.await(query.position());
        return views.byId(ComplianceFileId.of(query.enterprise()).raw())
                .filter(view -> reading.covers(view.regionPath(), view.enterpriseId(), false))
                .orElse(null);
    }
}
