package org.anjian.api.replay.query;

import java.util.List;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.api.words.InWords;
import org.jspecify.annotations.Nullable;

/**
 * A field that changed.
 *
 * @param path the way to it, such as {@code orders[number=2].dueOn}
 * @param label the same in words
 * @param before its value at the earlier moment; null where it had none
 * @param after its value at the later moment; null where it has none
 * @param changedBy the event that gave it that value; null where the reader may not see that event
 * @param touches how many events changed it in between
 * @param touchedBy the last of those that the reader may see, oldest first, at most {@link #MOST_TOUCHES}
 */
public record FieldChange(
        String path,
        InWords label,
        @Nullable Object before,
        @Nullable Object after,
        @Nullable TimelineEntry changedBy,
        int touches,
        List<TimelineEntry> touchedBy) {

    /** How many events are listed. */
    public static final int MOST_TOUCHES = 50;

    public FieldChange {
        touchedBy = List.copyOf(touchedBy);
    }
}
