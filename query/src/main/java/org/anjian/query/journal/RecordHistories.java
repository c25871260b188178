package org.anjian.query.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What was recorded of single records; committed events only. */
public interface RecordHistories {

    /** The history of one record in order; empty where there is none. */
    List<RecordedEvent> eventsOf(String aggregateId);

    /** The histories of several records at once, each in order; a record without events is missing from the map. */
    Map<String, List<RecordedEvent>> eventsOf(Collection<String> aggregateIds);
}
