package org.anjian.api.tipoff.query;

import java.util.List;
import org.anjian.api.page.DateRange;
import org.anjian.api.region.RegionCode;
import org.anjian.api.tipoff.TipOffChannel;
import org.anjian.api.tipoff.TipOffMatterId;
import org.anjian.api.tipoff.TipOffState;
import org.jspecify.annotations.Nullable;

/**
 * Which tip-offs to list. What is missing does not restrict; all that is given must hold.
 *
 * @param region the region whose subtree is meant
 * @param matter those about the same
 * @param overdue whether the verification is overdue
 * @param retaliation whether the informer reported retaliation
 * @param received the day on which it came in
 */
public record TipOffFilter(
        @Nullable List<TipOffState> states,
        @Nullable List<TipOffChannel> channels,
        @Nullable RegionCode region,
        @Nullable TipOffMatterId matter,
        @Nullable Boolean overdue,
        @Nullable Boolean retaliation,
        @Nullable DateRange received) {}
