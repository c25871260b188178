package org.anjian.api.inspection;

import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/** An item of the checklist as it was found on site. */
public record CheckedItem(
        int item, ItemAnswer answer, @Nullable String note) {

    public CheckedItem {
        Required.value(answer, "answer");
        note = Required.optionalText(note, "note");
    }
}
