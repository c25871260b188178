package org.anjian.api.closure.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.closure.ClosureCriterion;
import org.anjian.api.closure.ClosureId;
import org.anjian.api.closure.ClosureOutcome;
import org.anjian.api.closure.ClosureState;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.jspecify.annotations.Nullable;

/**
 * A closing from its criterion to its end: the read model's document.
 *
 * @param version how many events were folded, also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param grounds the ids of the records that it rests on
 * @param government the region whose government decides
 */
public record ClosureView(
        ClosureId id,
        long version,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        ClosureCriterion criterion,
        ClosureState state,
        List<String> grounds,
        String description,
        LocalDate metOn,
        @Nullable RegionCode government,
        @Classified(Level.INTERNAL) @Nullable String proposalReasons,
        @Nullable String proposedBy,
        @Nullable String regulator,
        @Nullable LocalDate proposedOn,
        @Nullable ClosureOutcome outcome,
        @Nullable String decisionNumber,
        @Nullable String decisionReasons,
        @Nullable String decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String measures,
        List<String> licencesRevoked,
        @Nullable LocalDate executedOn,
        @Nullable String withdrawalReason,
        Instant recordedAt) {

    public ClosureView {
        regionPath = List.copyOf(regionPath);
        grounds = List.copyOf(grounds);
        licencesRevoked = List.copyOf(licencesRevoked);
    }
}
