package org.anjian.api.penaltycase;

import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/**
 * The fine for one violation.
 *
 * @param tier the tier of the standard it was chosen from
 * @param fineFen the fine, in fen; zero where there is none
 */
public record ImposedFine(String violationCode, int tier, long fineFen) {

    public ImposedFine {
        violationCode = Required.name(violationCode, "violationCode");
        if (tier < 1 || fineFen < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, tier < 1 ? "tier" : "fineFen");
        }
    }
}
