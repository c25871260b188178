package org.anjian.api.blacklist.command;

import java.time.Instant;
import org.anjian.api.blacklist.BatchPeriod;
import org.anjian.api.blacklist.BlacklistBatchCommand;
import org.anjian.api.blacklist.BlacklistBatchId;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a batch owed for a period; from then on one is owed for every period (定期公布, QJ16-08e).
 *
 * @param region the region that publishes
 * @param month the first month of the period, such as 2016-10
 */
public record ExpectBlacklistBatch(
        RegionCode region,
        String month,
        Instant occurredAt,
        @Nullable String commandId) implements BlacklistBatchCommand {
    public ExpectBlacklistBatch {
        Required.value(region, "region");
        month = BatchPeriod.month(month).toString();
        Required.value(occurredAt, "occurredAt");
    }

    /** The identity follows from region and period. */
    @Override
    @TargetAggregateIdentifier
    public BlacklistBatchId batchId() {
        return BlacklistBatchId.of(region, month);
    }
}
