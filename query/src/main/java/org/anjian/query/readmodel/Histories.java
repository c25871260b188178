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

    static Histories of(ReadModel<?, ?> model, EventJournal journal, Collection<String> aggregateIds) {
        try {
            return new Histories(read(model, journal, aggregateIds), List.of());
        } catch (SerializationException oneOfThem) {
            return oneByOne(model, journal, aggregateIds);
        }
    }

    /** The history of one record; empty where it has none. */
    static List<RecordedEvent> of(ReadModel<?, ?> model, EventJournal journal, String aggregateId) {
        return read(model, journal, List.of(aggregateId)).getOrDefault(aggregateId, List.of());
    }

    private static Map<String, List<RecordedEvent>> read(
            ReadModel<?, ?> model, EventJournal journal, Collection<String> aggregateIds) {
        return switch (model) {
            case VersionedModel<?, ?> versions -> journal.positionedEventsOf(aggregateIds);
            case FoldedModel<?, ?> folded -> journal.eventsOf(aggregateIds);
            case RecordedModel<?, ?> recorded -> journal.eventsOf(aggregateIds);
        };
    }

    private static Histories oneByOne(ReadModel<?, ?> model, EventJournal journal, Collection<String> aggregateIds) {
        Histories histories = new Histories(new LinkedHashMap<>(), new ArrayList<>());
        for (String id : aggregateIds) {
            try {
                histories.readable.put(id, of(model, journal, id));
            } catch (SerializationException unreadable) {
                histories.unreadable.add(id);
            }
        }
        return histories;
    }
}
