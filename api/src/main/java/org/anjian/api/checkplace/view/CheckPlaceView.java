package org.anjian.api.checkplace.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checkplace.CheckPlaceId;
import org.anjian.api.checkplace.PlaceKind;
import org.anjian.api.checkplace.PlaceRisk;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * A place that an enterprise checks: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 */
public record CheckPlaceView(
        CheckPlaceId id,
        long version,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        String name,
        PlaceKind kind,
        PlaceRisk risk,
        LocalDate registeredOn,
        @Nullable LocalDate retiredOn,
        Instant recordedAt) {

    public CheckPlaceView {
        regionPath = List.copyOf(regionPath);
    }
}
