package org.anjian.api.selfcheck;

import java.util.List;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * What the enterprise and the enforcement check say to an item.
 *
 * @param answers every version, newest last
 * @param answer the one in force
 * @param inspected what the last enforcement check says
 */
public record ItemStanding(
        int item,
        List<GivenAnswer> answers,
        @Nullable ItemAnswer answer,
        @Nullable ItemAnswer inspected,
        @Nullable String inspectionFinding) {

    public ItemStanding {
        if (item < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "item");
        }
        answers = Required.list(answers, "answers");
        inspectionFinding = Required.optionalText(inspectionFinding, "inspectionFinding");
    }

    /** Whether the two differ; false where either is missing. */
    public boolean differs() {
        return answer != null && inspected != null && answer != inspected;
    }
}
