package org.anjian.api.blacklist;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;

/** The identity of a batch: one a region and period (QJ16-08e). */
public record BlacklistBatchId(@JsonValue String raw) {

    private static final String PREFIX = "blacklistbatch-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BlacklistBatchId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "batchId");
        }
    }

    /** The batch of a region for the period that begins with a month. */
    public static BlacklistBatchId of(RegionCode region, String month) {
        return new BlacklistBatchId(PREFIX + region + "-" + month);
    }

    @Override
    public String toString() {
        return raw;
    }
}
