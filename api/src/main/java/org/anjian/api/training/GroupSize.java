package org.anjian.api.training;

import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/** How many people of one group the enterprise has. */
public record GroupSize(TrainingCategory category, int staff) {

    public GroupSize {
        Required.value(category, "category");
        if (staff < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "staff");
        }
    }
}
