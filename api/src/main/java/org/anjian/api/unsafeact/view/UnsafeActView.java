package org.anjian.api.unsafeact.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.unsafeact.UnsafeActId;
import org.anjian.api.unsafeact.UnsafeActType;

/**
 * An unsafe act that was stopped: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 */
public record UnsafeActView(
        UnsafeActId id,
        long version,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        UnsafeActType type,
        String place,
        String persons,
        String correction,
        LocalDate stoppedOn,
        Instant recordedAt) {

    public UnsafeActView {
        regionPath = List.copyOf(regionPath);
    }
}
