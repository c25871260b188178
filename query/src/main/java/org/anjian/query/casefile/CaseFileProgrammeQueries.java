package org.anjian.query.casefile;

import org.anjian.api.casefile.CaseFileProgrammeId;
import org.anjian.api.casefile.query.AssessmentCoverage;
import org.anjian.api.casefile.query.EnforcementEffect;
import org.anjian.api.casefile.query.FindAssessmentCoverage;
import org.anjian.api.casefile.query.FindEnforcementEffect;
import org.anjian.api.casefile.view.CaseFileProgrammeView;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Position;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;

/** Answers for the assessment of case files. */
public final class CaseFileProgrammeQueries {

    private final ViewSearch<CaseFileProgrammeView> programmes;
    private final ReadFilter permissions;
    private final Positions positions;

    public CaseFileProgrammeQueries(
            ViewSearch<CaseFileProgrammeView> programmes, ReadFilter permissions, Positions positions) {
        this.programmes = programmes;
        this.permissions = permissions;
        this.positions = positions;
    }

    /**
     * The coverage of a year.
     *
     * @throws RefusedException {@link InputRefusal#NO_SUCH_RECORD} where the region has no programme that the reader may see
     */
    @QueryHandler
    public AssessmentCoverage handle(FindAssessmentCoverage query, Actor actor) {
        return CaseFileProgrammes.coverage(programme(query.region(), query.position(), actor), query.year());
    }

    /**
     * The evaluations of a year.
     *
     * @throws RefusedException as for the coverage
     */
    @QueryHandler
    public EnforcementEffect handle(FindEnforcementEffect query, Actor actor) {
        return CaseFileProgrammes.effect(programme(query.region(), query.position(), actor), query.year());
    }

    private CaseFileProgrammeView programme(RegionCode region, @Nullable Position position, Actor actor) {
        Reading reading = permissions.of(actor, CaseFileProgrammeView.class);
        positions.await(position);
        return programmes
                .byId(CaseFileProgrammeId.of(region).raw())
                .filter(view -> reading.covers(view.regionPath(), null, false))
                .orElseThrow(() -> new RefusedException(InputRefusal.NO_SUCH_RECORD, "region"));
    }
}
