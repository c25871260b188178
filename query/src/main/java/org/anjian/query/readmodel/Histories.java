package org.anjian.query.readmodel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.journal.RecordedEvent;
import org.axonframework.serialization.SerializationException;

/**
 * The histories of some records, so far as they can be read: an event that nobody can read concerns its record alone.
 *
 * @param readable the events of each record, from the first on
 * @param unreadable the records of which an event cannot be read
 */
record Histories(Map<String, List<RecordedEvent>> readable, List<String> unreadable) {

    static Histories of(EventJournal journal, Collection<String> aggregateIds) {
        try {
            return new Histories(journal.eventsOf(aggregateIds), List.of());
        } catch (SerializationException oneOfThem) {
            return oneByOne(journal, aggregateIds);
        }
    }

    private static Histories oneByOne(EventJournal journal, Collection<String> aggregateIds) {
        Histories histories = new Histories(new LinkedHashMap<>(), new ArrayList<>());
        for (String id : aggregateIds) {
            try {
                histories.readable.put(id, journal.eventsOf(id));
            } catch (SerializationException unreadable) {
                histories.unreadable.add(id);
            }
        }
        return histories;
    }
}
