package org.anjian.api.constructionproject.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.constructionproject.AccessReview;
import org.anjian.api.constructionproject.ConstructionProjectId;
import org.anjian.api.constructionproject.ProjectKind;
import org.anjian.api.constructionproject.ProtectiveFacilities;
import org.anjian.api.constructionproject.SimultaneousGate;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A construction project and its gates: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param park the industrial park it lies in
 * @param access what the last review of the safety conditions found
 * @param gate the last gate that all facilities have passed
 * @param gates what was decided at the gates, newest last, at most {@link #KEPT}
 */
public record ConstructionProjectView(
        ConstructionProjectId id,
        long version,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        String name,
        @Nullable String park,
        ProjectKind kind,
        String content,
        LocalDate registeredOn,
        @Nullable AccessReview access,
        @Nullable LocalDate accessReviewedOn,
        @Nullable String accessConclusion,
        @Nullable SimultaneousGate gate,
        List<Gate> gates,
        Instant recordedAt) {

    /** How many entries a list of the document keeps, the last ones, so that it does not grow without bound. */
    public static final int KEPT = 60;

    public ConstructionProjectView {
        regionPath = List.copyOf(regionPath);
        gates = List.copyOf(gates);
    }

    /** What was decided at a gate. */
    public record Gate(
            SimultaneousGate gate, ProtectiveFacilities facilities, boolean passed, LocalDate on, String conclusion) {}
}
