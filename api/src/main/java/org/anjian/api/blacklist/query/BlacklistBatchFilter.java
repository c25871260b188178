package org.anjian.api.blacklist.query;

import java.util.List;
import org.anjian.api.blacklist.BlacklistBatchState;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which batches to list. What is null does not restrict.
 *
 * @param region the region whose subtree is meant
 */
public record BlacklistBatchFilter(
        @Nullable List<BlacklistBatchState> states,
        @Nullable RegionCode region) {}
