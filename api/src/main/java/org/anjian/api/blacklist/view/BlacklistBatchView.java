package org.anjian.api.blacklist.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anjian.api.blacklist.BlacklistBatchId;
import org.anjian.api.blacklist.BlacklistBatchState;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.region.RegionCode;
import org.anjian.api.secrecy.Classified;
import org.anjian.api.secrecy.Level;
import org.jspecify.annotations.Nullable;

/**
 * A batch of the blacklist: the read model's document.
 *
 * @param version how many events were folded; also the version of the document
 * @param region the region that publishes
 * @param regionPath the codes from the root of the jurisdiction tree to the region
 * @param month the first month of its period, such as 2016-10
 * @param published whether everybody may see it
 * @param publishBy the last day for it
 * @param overdueOn the day that began when it became overdue; null where it did not, or where it turned out to be in time
 * @param daysLate calendar days after the last day; null while it is not published
 * @param nilReason why it has no entries
 */
@Classified(Level.PUBLIC)
public record BlacklistBatchView(
        BlacklistBatchId id,
        long version,
        RegionCode region,
        List<String> regionPath,
        String month,
        BlacklistBatchState state,
        boolean published,
        LocalDate publishBy,
        @Nullable LocalDate overdueOn,
        @Nullable String number,
        @Nullable LocalDate publishedOn,
        @Nullable Integer daysLate,
        List<BlacklistEntryId> entries,
        @Nullable String nilReason,
        List<String> channels,
        Instant recordedAt) {

    public BlacklistBatchView {
        regionPath = List.copyOf(regionPath);
        entries = List.copyOf(entries);
        channels = List.copyOf(channels);
    }
}
