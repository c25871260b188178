package org.anjian.api.discretion;

import java.util.List;
import org.anjian.api.refusal.RefusedException;

/** How the tiers of a discretion standard lie in its range: one after the other, without a gap or an overlap, from end to end. */
public final class Bands {

    private static final String FIELD = "tiers";

    private Bands() {}

    /**
     * Checks the tiers of a range.
     *
     * @throws RefusedException {@link DiscretionRefusal#TIERS_MISSING}, {@link DiscretionRefusal#TIER_NUMBERS_BROKEN},
     *     {@link DiscretionRefusal#BAND_OUTSIDE_RANGE}, {@link DiscretionRefusal#BANDS_OVERLAP} or
     *     {@link DiscretionRefusal#BANDS_LEAVE_GAP}
     */
    public static void require(List<Tier> tiers, long minFen, long maxFen) {
        require(!tiers.isEmpty(), DiscretionRefusal.TIERS_MISSING);
        for (int i = 0; i < tiers.size(); i++) {
            Tier tier = tiers.get(i);
            require(tier.tier() == i + 1, DiscretionRefusal.TIER_NUMBERS_BROKEN);
            require(tier.minFen() >= minFen && tier.maxFen() <= maxFen, DiscretionRefusal.BAND_OUTSIDE_RANGE);
            if (i > 0) {
                follows(tiers.get(i - 1), tier);
            }
        }
        require(
                tiers.getFirst().minFen() == minFen && tiers.getLast().maxFen() == maxFen,
                DiscretionRefusal.BANDS_LEAVE_GAP);
    }

    /** Where one band ends the next begins: at the same amount (以上、以下) or a fen above. */
    private static void follows(Tier before, Tier after) {
        require(after.minFen() >= before.maxFen(), DiscretionRefusal.BANDS_OVERLAP);
        require(after.minFen() <= before.maxFen() + 1, DiscretionRefusal.BANDS_LEAVE_GAP);
    }

    private static void require(boolean holds, DiscretionRefusal refusal) {
        if (!holds) {
            throw new RefusedException(refusal, FIELD);
        }
    }
}
