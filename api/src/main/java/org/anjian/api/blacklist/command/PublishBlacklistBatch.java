package org.anjian.api.blacklist.command;

import java.time.Instant;
import java.util.List;
import org.anjian.api.blacklist.BatchPeriod;
import org.anjian.api.blacklist.BlacklistBatchCommand;
import org.anjian.api.blacklist.BlacklistBatchId;
import org.anjian.api.blacklist.BlacklistEntryId;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a batch of entries public; one without entries is said to be so (定期公布, QJ16-08e).
 *
 * @param region the region that publishes
 * @param month the first month of the period, such as 2016-10
 * @param entries those that are on the list, published, and in no batch yet
 * @param nilReason why there are none; given exactly where there are none
 * @param channels the media, at least one
 */
public record PublishBlacklistBatch(
        RegionCode region,
        String month,
        List<BlacklistEntryId> entries,
        @Nullable String nilReason,
        List<String> channels,
        Instant occurredAt,
        @Nullable String commandId)
        implements BlacklistBatchCommand {
    public PublishBlacklistBatch {
        Required.value(region, "region");
        month = BatchPeriod.month(month).toString();
        entries = Required.list(entries, "entries").stream().distinct().toList();
        nilReason = Required.optionalText(nilReason, "nilReason");
        channels = Required.list(channels, "channels").stream()
                .map(one -> Required.name(one, "channels"))
                .distinct()
                .toList();
        Required.value(occurredAt, "occurredAt");
    }

    /** The identity follows from region and period. */
    @Override
    @TargetAggregateIdentifier
    public BlacklistBatchId batchId() {
        return BlacklistBatchId.of(region, month);
    }
}
