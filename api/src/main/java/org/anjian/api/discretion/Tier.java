package org.anjian.api.discretion;

import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/**
 * One tier of a discretion standard (裁量阶次).
 *
 * @param tier its number, 1 for the lightest
 * @param circumstance which cases it is for
 * @param minFen the least fine, in fen
 * @param maxFen the greatest fine, in fen
 */
public record Tier(int tier, String circumstance, long minFen, long maxFen) {

    public Tier {
        circumstance = Required.text(circumstance, "tiers.circumstance");
        if (minFen < 0 || maxFen < minFen) {
            throw new RefusedException(DiscretionRefusal.RANGE_REVERSED, "tiers.maxFen");
        }
    }
}
