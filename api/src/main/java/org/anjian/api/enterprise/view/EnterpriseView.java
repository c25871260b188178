package org.anjian.api.enterprise.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.enterprise.EnterpriseScale;
import org.anjian.api.region.RegionCode;
import org.anjian.api.sector.Sector;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise as its events tell it: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param identifier the credit code, or the identifier in another scheme as {@code scheme:value}
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param published always true: name, code and sector are public (basic master data)
 */
public record EnterpriseView(
        EnterpriseId id,
        long version,
        String identifier,
        String name,
        Sector sector,
        @Nullable String sectorCode,
        @Nullable EnterpriseScale scale,
        @Nullable Integer employees,
        @Nullable String address,
        RegionCode region,
        List<String> regionPath,
        LocalDate registeredOn,
        @Nullable LocalDate closedOn,
        boolean published,
        Instant recordedAt) {

    public EnterpriseView {
        regionPath = List.copyOf(regionPath);
    }
}
