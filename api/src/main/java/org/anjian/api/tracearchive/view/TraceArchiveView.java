package org.anjian.api.tracearchive.view;

import java.time.Instant;
import java.util.List;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.tracearchive.ArchiveContents;
import org.anjian.api.tracearchive.TraceArchiveId;
import org.jspecify.annotations.Nullable;

/**
 * A trace that left the ledger as a file: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param recordId the record whose trace it is
 * @param number the number of that record, where it has one
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param exportedBy the account of whoever got the file
 * @param organisation at which body
 */
public record TraceArchiveView(
        TraceArchiveId id,
        long version,
        String recordId,
        @Nullable String number,
        @Nullable EnterpriseId enterpriseId,
        RegionCode region,
        List<String> regionPath,
        ArchiveContents contents,
        @Nullable String exportedBy,
        @Nullable String organisation,
        Instant exportedAt,
        Instant recordedAt) {

    public TraceArchiveView {
        regionPath = List.copyOf(regionPath);
    }
}
