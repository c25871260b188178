package org.anjian.query.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The event store as the read side needs it: whole histories, and who was born or changed since when. Reads only
 * committed events. Aggregate types are Axon's type names, such as {@code Hazard}.
 */
public interface EventJournal {

    /** The history of one record in order; empty where there is none. */
    List<RecordedEvent> eventsOf(String aggregateId);

    /** The histories of several records at once, each in order; a record without events is missing from the map. */
    Map<String, List<RecordedEvent>> eventsOf(Collection<String> aggregateIds);

    /**
     * The records that were born after a position, in the order of their positions.
     *
     * @param aggregateType the type of the records, or null for all types
     * @param limit the most births to return
     */
    List<Birth> births(@Nullable String aggregateType, long afterPosition, int limit);

    /**
     * The events after a position, in the order of their positions; one record may occur many times.
     *
     * @param aggregateType the type of the records, or null for all types
     * @param limit the most changes to return
     */
    List<Change> changes(@Nullable String aggregateType, long afterPosition, int limit);

    /**
     * How many records of a type there are, as a good estimate for progress.
     *
     * @param aggregateType the type of the records, or null for all types
     */
    long count(@Nullable String aggregateType);

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
