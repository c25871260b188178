package org.anjian.api.whatif;

import org.anjian.api.hazard.HazardGrade;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/**
 * Another deadline for rectification, from the day it was ordered or a re-check failed.
 *
 * @param severity of which hazards
 * @param days how many, 1 to 1,000
 */
public record AlternativeDeadline(HazardGrade severity, int days, DayCount count) {

    private static final int MOST_DAYS = 1_000;

    public AlternativeDeadline {
        Required.value(severity, "severity");
        Required.value(count, "count");
        if (days < 1 || days > MOST_DAYS) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "days");
        }
    }
}
