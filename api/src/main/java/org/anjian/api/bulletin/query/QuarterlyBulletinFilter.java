package org.anjian.api.bulletin.query;

import java.util.List;
import org.anjian.api.bulletin.BulletinQuarter;
import org.anjian.api.bulletin.BulletinState;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Which bulletins to list. What is null does not restrict.
 *
 * @param from the first quarter, such as 2022-Q2
 * @param to the last quarter
 * @param region the region whose subtree is meant
 */
public record QuarterlyBulletinFilter(
        @Nullable List<BulletinState> states,
        @Nullable BulletinQuarter from,
        @Nullable BulletinQuarter to,
        @Nullable RegionCode region) {

    public QuarterlyBulletinFilter {
        states = states == null ? null : List.copyOf(states);
        if (from != null && to != null && to.compareTo(from) < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "to");
        }
    }
}
