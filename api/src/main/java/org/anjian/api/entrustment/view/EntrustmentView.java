package org.anjian.api.entrustment.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.entrustment.EntrustmentId;
import org.anjian.api.entrustment.EntrustmentKind;
import org.anjian.api.entrustment.EntrustmentState;
import org.anjian.api.entrustment.EntrustmentTerms;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * An entrustment and its term: the read model's document.
 *
 * @param version how many events were folded
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param recordedAt when the last event was recorded
 */
public record EntrustmentView(
        EntrustmentId id,
        long version,
        EntrustmentKind kind,
        String regulator,
        String body,
        String bodyName,
        RegionCode region,
        List<String> regionPath,
        EntrustmentState state,
        EntrustmentTerms terms,
        List<String> staff,
        @Nullable String supervision,
        @Nullable RegionCode superior,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        Instant recordedAt) {

    public EntrustmentView {
        regionPath = List.copyOf(regionPath);
        staff = List.copyOf(staff);
    }
}
