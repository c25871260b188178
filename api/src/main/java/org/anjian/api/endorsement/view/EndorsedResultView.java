package org.anjian.api.endorsement.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.endorsement.EndorsedResultId;
import org.anjian.api.endorsement.Endorsement;
import org.anjian.api.endorsement.SignatureLevel;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * An inspection result and its signatures: the read model's document.
 *
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 */
public record EndorsedResultView(
        EndorsedResultId id,
        long version,
        EnterpriseId enterpriseId,
        String enterpriseName,
        RegionCode region,
        List<String> regionPath,
        String standard,
        String result,
        List<SignatureLevel> levels,
        List<Endorsement> signatures,
        @Nullable LocalDate submittedOn,
        Instant recordedAt) {

    public EndorsedResultView {
        regionPath = List.copyOf(regionPath);
        levels = List.copyOf(levels);
        signatures = List.copyOf(signatures);
    }
}
