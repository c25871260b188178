package org.anjian.api.campaign;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/**
 * What was delivered by a day.
 *
 * @param dueOn the last day
 * @param daysLate calendar days after the last day
 */
public record Delivery(LocalDate dueOn, Timeliness timeliness, int daysLate) {

    public Delivery {
        Required.value(dueOn, "dueOn");
        Required.value(timeliness, "timeliness");
        if (daysLate < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "daysLate");
        }
    }

    /** What was done on a day and was due on another. */
    public static Delivery of(LocalDate doneOn, LocalDate dueOn) {
        int late = (int) Math.max(0, ChronoUnit.DAYS.between(dueOn, doneOn));
        return new Delivery(dueOn, late == 0 ? Timeliness.ON_TIME : Timeliness.LATE, late);
    }
}
