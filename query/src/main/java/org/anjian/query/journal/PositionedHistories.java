package org.anjian.query.journal;

import java.util.Collection;
import java.util.Map;

/** Histories of which it is known how far each had come at a position of the store. */
public interface PositionedHistories extends RecordHistories {

    /**
     * How many events each of several records had at a position, that position included; a record without any is missing.
     *
     * @param position not above {@link #head()}
     */
    Map<String, Long> versionsAt(Collection<String> aggregateIds, long position);

    /**
     * A position at or below which no further event can appear, although transactions may still be open; -1 where the
     * store is empty.
     */
    long head();
}
