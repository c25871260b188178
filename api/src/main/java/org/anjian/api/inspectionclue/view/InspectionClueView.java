package org.anjian.api.inspectionclue.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.ResponsibleBody;
import org.anjian.api.inspection.InspectionId;
import org.anjian.api.inspectionclue.InspectionClueId;
import org.anjian.api.inspectionclue.InspectionClueState;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A clue and what became of it: the read model's document.
 *
 * @param version how many events were folded, also the version of the document
 * @param reference drawn at random
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param body the body that is to see to it
 * @param settledBy the account
 * @param reason why no inspection was opened
 */
public record InspectionClueView(
        InspectionClueId id,
        long version,
        String reference,
        RegionCode region,
        List<String> regionPath,
        ResponsibleBody body,
        InspectionClueState state,
        String wording,
        LocalDate handedOverOn,
        @Nullable InspectionId inspectionId,
        @Nullable String reason,
        @Nullable String settledBy,
        @Nullable LocalDate settledOn,
        Instant recordedAt) {

    public InspectionClueView {
        regionPath = List.copyOf(regionPath);
    }
}
