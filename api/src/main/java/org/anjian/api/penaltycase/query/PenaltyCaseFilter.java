package org.anjian.api.penaltycase.query;

import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.page.DateRange;
import org.anjian.api.penaltycase.CaseOriginKind;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.Procedure;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Which cases to list or count. What is null does not restrict; all that is given must hold. A range of days always says of
 * which date.
 *
 * @param articles provisions or violation codes
 * @param region the region whose subtree is meant
 * @param finalFrom the least fine as it is now, in fen
 * @param finalTo the highest
 * @param decisionOverdue whether the time limit of the decision passed without one
 * @param text words: enterprise, allegation, numbers
 */
public record PenaltyCaseFilter(
        @Nullable List<PenaltyStage> stages,
        @Nullable List<Procedure> procedures,
        @Nullable List<SubjectKind> subjectKinds,
        @Nullable List<CaseOriginKind> origins,
        @Nullable List<String> articles,
        @Nullable List<String> citationTypes,
        @Nullable List<Sector> sectors,
        @Nullable RegionCode region,
        @Nullable EnterpriseId enterprise,
        @Nullable Long finalFrom,
        @Nullable Long finalTo,
        @Nullable Boolean decisionOverdue,
        @Nullable Boolean contested,
        @Nullable String text,
        @Nullable DateRange opened,
        @Nullable DateRange filed,
        @Nullable DateRange noticed,
        @Nullable DateRange decided,
        @Nullable DateRange served,
        @Nullable DateRange paid,
        @Nullable DateRange closed) {

    /** Every case. */
    public static PenaltyCaseFilter everything() {
        return new PenaltyCaseFilter(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
                null, null, null, null);
    }
}
