package org.anjian.api.selfcheck;

import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/** What an enforcement check says to an item. */
public record InspectedItem(
        int item,
        ItemAnswer answer,
        @Nullable String finding,
        @Nullable ItemHazard hazard) {

    public InspectedItem {
        if (item < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "item");
        }
        Required.value(answer, "answer");
        finding = Required.optionalText(finding, "finding");
    }
}
