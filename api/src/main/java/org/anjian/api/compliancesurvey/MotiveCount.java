package org.anjian.api.compliancesurvey;

import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/** How many employees broke rules for one motive. */
public record MotiveCount(ViolationMotive motive, int employees) {

    public MotiveCount {
        Required.value(motive, "motive");
        if (employees < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "employees");
        }
    }
}
