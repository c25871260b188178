package org.anjian.query.replay;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anjian.query.journal.RecordHistories;
import org.anjian.query.journal.RecordedEvent;

/** Some histories that are at hand. */
record KeptEvents(Map<String, List<RecordedEvent>> histories) implements RecordHistories {

    @Override
    public List<RecordedEvent> eventsOf(String aggregateId) {
        return histories.getOrDefault(aggregateId, List.of());
    }

    @Override
    public Map<String, List<RecordedEvent>> eventsOf(Collection<String> aggregateIds) {
        return aggregateIds.stream().filter(histories::containsKey).collect(Collectors.toMap(id -> id, histories::get));
    }
}
