package org.anjian.api.penaltycase;

import java.time.LocalDate;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/**
 * One part of a fine by an approved plan.
 *
 * @param dueOn the last day for it
 * @param amountFen its amount, in fen
 */
public record Instalment(LocalDate dueOn, long amountFen) {

    public Instalment {
        Required.value(dueOn, "dueOn");
        if (amountFen < 1) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "amountFen");
        }
    }
}
