package org.anjian.api.safetydecision.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.safetydecision.SafetyDecisionId;
import org.anjian.api.safetydecision.SafetyOpinion;

/**
 * A safety-related decision as its events tell it: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 */
public record SafetyDecisionView(
        SafetyDecisionId id,
        long version,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        String title,
        String content,
        LocalDate decidedOn,
        List<SafetyOpinion> opinions,
        Instant recordedAt) {

    public SafetyDecisionView {
        regionPath = List.copyOf(regionPath);
        opinions = List.copyOf(opinions);
    }
}
