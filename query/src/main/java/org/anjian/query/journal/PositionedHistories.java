package org.anjian.query.journal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Histories of which it is known how far each had come at a position of the store. */
public interface PositionedHistories extends RecordHistories {

    /**
     * How many events each of several records had at a position, that position included; a record without any is missing.
     *
     * @param position not above {@link #head()}
     */
    Map<String, Long> versionsAt(Collection<String> aggregateIds, long position);

    /** The histories of several records as {@link #eventsOf(Collection)} reads them, each event with its position. */
    Map<String, List<RecordedEvent>> positionedEventsOf(Collection<String> aggregateIds);

    /**
     * When the event at a position was recorded, or where none is there the last one before; empty where none is.
     *
     * @param position not above {@link #head()}
     */
    Optional<Instant> recordedAt(long position);

    /**
     * A position at or below which no further event can appear, although transactions may still be open; -1 where the
     * store is empty.
     */
    long head();
}
