package org.anjian.api.blacklist;

import org.anjian.api.region.RegionCode;

/**
 * What every event of a batch says about it.
 *
 * @param region the region that publishes
 * @param firstMonth the first month of the period, such as 2016-10
 */
public record BlacklistBatchSubject(BlacklistBatchId id, RegionCode region, String firstMonth) {

    /** The batch of a region for the period that begins with a month. */
    public static BlacklistBatchSubject of(RegionCode region, String month) {
        return new BlacklistBatchSubject(BlacklistBatchId.of(region, month), region, month);
    }
}
