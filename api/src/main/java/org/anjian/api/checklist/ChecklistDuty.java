package org.anjian.api.checklist;

import java.util.List;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.refusal.Required;

/**
 * One of the statutory duties that the items of a checklist belong to.
 *
 * @param seq 1 to 7
 * @param text the words of the document
 * @param english a gloss
 * @param items the numbers of its items
 */
public record ChecklistDuty(int seq, String text, String english, List<Integer> items) {

    public ChecklistDuty {
        if (seq < 0) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "seq");
        }
        text = Required.text(text, "text");
        english = Required.text(english, "english");
        items = Required.list(items, "items");
    }
}
