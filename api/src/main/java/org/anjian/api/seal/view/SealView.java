package org.anjian.api.seal.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.seal.SealGround;
import org.anjian.api.seal.SealId;
import org.anjian.api.seal.SealKind;
import org.anjian.api.seal.SealState;
import org.jspecify.annotations.Nullable;

/**
 * The last seal of a matter.
 *
 * @param version how many events were folded; also the version of the document
 * @param round which of the seals of the matter it is, from 1
 * @param sealed the record, the issued document, the person, or the SHA-256 of the piece of evidence
 * @param record the record that a piece of evidence belongs to
 * @param number the number of the record
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param team the accounts that are named in it
 * @param until the last day on which it holds
 * @param renewals how often it was renewed
 * @param endedBy the account that lifted it; null while it holds and where its term ended it
 */
public record SealView(
        SealId id,
        long version,
        long round,
        SealKind kind,
        SealState state,
        String sealed,
        @Nullable String record,
        @Nullable String number,
        @Nullable EnterpriseId enterpriseId,
        RegionCode region,
        List<String> regionPath,
        SealGround ground,
        String reason,
        String office,
        String sealedBy,
        LocalDate sealedOn,
        LocalDate until,
        List<String> team,
        int renewals,
        @Nullable LocalDate endedOn,
        @Nullable String endedBy,
        @Nullable String endReason,
        Instant recordedAt) {

    public SealView {
        regionPath = List.copyOf(regionPath);
        team = List.copyOf(team);
    }
}
