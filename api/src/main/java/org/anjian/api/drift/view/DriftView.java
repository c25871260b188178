package org.anjian.api.drift.view;

import java.time.Instant;
import java.util.List;
import org.anjian.api.drift.DriftId;
import org.anjian.api.drift.DriftState;
import org.anjian.api.drift.DriftedDocument;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * The drift of a read model: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param open the documents that were found and are not healed yet
 * @param found how many documents were ever found
 * @param healed how many of them were healed
 * @param last the documents that were found last
 */
public record DriftView(
        DriftId id,
        long version,
        String readModel,
        RegionCode region,
        List<String> regionPath,
        DriftState state,
        List<DriftedDocument> open,
        long found,
        long healed,
        List<DriftedDocument> last,
        Instant lastFoundAt,
        @Nullable Instant lastHealedAt,
        Instant recordedAt) {

    public DriftView {
        regionPath = List.copyOf(regionPath);
        open = List.copyOf(open);
        last = List.copyOf(last);
    }
}
