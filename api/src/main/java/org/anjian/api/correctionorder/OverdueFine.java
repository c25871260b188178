package org.anjian.api.correctionorder;

import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * The fine that goes with the suspension; it is decided in a penalty case.
 *
 * @param penaltyCase the id of the penalty case
 */
public record OverdueFine(long amountFen, @Nullable String penaltyCase) {

    public OverdueFine {
        penaltyCase = Required.optionalText(penaltyCase, "penaltyCase");
        if (amountFen <= 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "amountFen");
        }
    }
}
