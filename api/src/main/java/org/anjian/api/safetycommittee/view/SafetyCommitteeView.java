package org.anjian.api.safetycommittee.view;

import java.time.Instant;
import java.util.List;
import org.anjian.api.region.RegionCode;
import org.anjian.api.safetycommittee.CommitteeBody;
import org.anjian.api.safetycommittee.SafetyCommitteeId;

/**
 * The register of a safety committee: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param office the region of the committee
 * @param regionPath the codes from the root of the jurisdiction tree to that region
 * @param bodies the bodies registered, by kind and code
 */
public record SafetyCommitteeView(
        SafetyCommitteeId id,
        long version,
        RegionCode office,
        List<String> regionPath,
        List<CommitteeBody> bodies,
        Instant recordedAt) {

    public SafetyCommitteeView {
        regionPath = List.copyOf(regionPath);
        bodies = List.copyOf(bodies);
    }
}
