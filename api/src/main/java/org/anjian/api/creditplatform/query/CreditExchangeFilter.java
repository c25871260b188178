package org.anjian.api.creditplatform.query;

import java.util.List;
import org.anjian.api.creditplatform.CreditExchangeState;
import org.anjian.api.page.DateRange;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which exchanges to list. What is null does not restrict.
 *
 * @param region the region whose subtree is meant
 * @param record a record that they have
 * @param refused whether the platform has refused a record of theirs
 * @param prepared the days on which they were prepared
 */
public record CreditExchangeFilter(
        @Nullable List<CreditExchangeState> states,
        @Nullable RegionCode region,
        @Nullable String record,
        @Nullable Boolean refused,
        @Nullable DateRange prepared) {

    public CreditExchangeFilter {
        states = states == null ? null : List.copyOf(states);
    }
}
