package org.anjian.api.penaltycase.query;

import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.page.DateRange;
import org.anjian.api.penaltycase.PenaltyKind;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.SubjectKind;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Which decisions to list. What is null does not restrict; all that is given must hold. A range of days always says of which
 * date.
 *
 * @param articles provisions or violation codes
 * @param region the region whose subtree is meant
 * @param fineFrom the least fine as it is now, in fen
 * @param fineTo the highest
 */
public record PenaltyDecisionFilter(
        @Nullable List<PenaltyStage> stages,
        @Nullable List<PenaltyKind> kinds,
        @Nullable List<SubjectKind> subjectKinds,
        @Nullable List<String> articles,
        @Nullable List<String> citationTypes,
        @Nullable List<Sector> sectors,
        @Nullable RegionCode region,
        @Nullable EnterpriseId enterprise,
        @Nullable Long fineFrom,
        @Nullable Long fineTo,
        @Nullable Boolean overturned,
        @Nullable String text,
        @Nullable DateRange decided,
        @Nullable DateRange served,
        @Nullable DateRange paid,
        @Nullable DateRange closed) {}
