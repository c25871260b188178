package org.anjian.api.safetyevaluation.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.safetyevaluation.EvaluationKind;
import org.anjian.api.safetyevaluation.SafetyEvaluationId;
import org.jspecify.annotations.Nullable;

/**
 * A safety evaluation as its events tell it: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param expiredOn the first day on which it was not valid any more
 */
public record SafetyEvaluationView(
        SafetyEvaluationId id,
        long version,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        EvaluationKind kind,
        String organisation,
        String conclusion,
        LocalDate validFrom,
        LocalDate validUntil,
        LocalDate recordedOn,
        @Nullable LocalDate expiredOn,
        Instant recordedAt) {

    public SafetyEvaluationView {
        regionPath = List.copyOf(regionPath);
    }
}
