package org.anjian.api.rootcause.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.rootcause.CauseClass;
import org.anjian.api.rootcause.HazardCause;
import org.anjian.api.rootcause.RootCauseAnalysisId;

/**
 * Why the hazards of a quarter came about: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param hazards how many hazards were closed in the quarter
 * @param distribution how many of them have which cause; every class, zeros included
 */
public record RootCauseAnalysisView(
        RootCauseAnalysisId id,
        long version,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        int year,
        int quarter,
        int hazards,
        List<CauseCount> distribution,
        List<HazardCause> causes,
        String amendments,
        LocalDate analysedOn,
        Instant recordedAt) {

    public RootCauseAnalysisView {
        regionPath = List.copyOf(regionPath);
        distribution = List.copyOf(distribution);
        causes = List.copyOf(causes);
    }

    /** How many hazards have a cause of one class. */
    public record CauseCount(CauseClass cause, int hazards) {}
}
