package org.anjian.query.timeline;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.anjian.api.timeline.TimelineEntry;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.ViewSearch;

/** Finds records by the number under which they are known. Whether a reader may know of them is for the asker to see. */
public final class NumberedRecords {

    /** However many have the number, no more are found. */
    public static final int MOST = 10;

    private final ViewSearch<TimelineEntry> events;

    NumberedRecords(ViewSearch<TimelineEntry> events) {
        this.events = events;
    }

    /** The ids of the records with events of that number; at most {@link #MOST}. */
    public List<String> of(String number) {
        List<String> records = new ArrayList<>();
        Optional<TimelineEntry> next = next(number, records);
        while (next.isPresent() && records.size() < MOST) {
            records.add(next.get().aggregateId());
            next = next(number, records);
        }
        return List.copyOf(records);
    }

    private Optional<TimelineEntry> next(String number, List<String> known) {
        Query numbered = Conditions.is("number", number);
        return events.first(
                known.isEmpty()
                        ? numbered
                        : Conditions.all(numbered, Conditions.not(Conditions.isOneOf("aggregateId", known))));
    }
}
