package org.anjian.query.replay;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.anjian.query.journal.PositionedHistories;
import org.anjian.query.journal.RecordedEvent;

/** Some histories that are at hand; each was recorded from the beginning of the store, as if alone. */
record KeptEvents(Map<String, List<RecordedEvent>> histories) implements PositionedHistories {

    @Override
    public List<RecordedEvent> eventsOf(String aggregateId) {
        return histories.getOrDefault(aggregateId, List.of());
    }

    @Override
    public Map<String, List<RecordedEvent>> eventsOf(Collection<String> aggregateIds) {
        return aggregateIds.stream().filter(histories::containsKey).collect(Collectors.toMap(id -> id, histories::get));
    }

    @Override
    public Map<String, Long> versionsAt(Collection<String> aggregateIds, long position) {
        Map<String, Long> versions = new HashMap<>();
        eventsOf(aggregateIds).forEach((id, events) -> versions.put(id, Math.min(events.size(), position + 1)));
        return versions;
    }

    @Override
    public Map<String, List<RecordedEvent>> positionedEventsOf(Collection<String> aggregateIds) {
        return eventsOf(aggregateIds);
    }

    @Override
    public Optional<Instant> recordedAt(long position) {
        return histories.values().stream()
                .filter(events -> position >= 0 && position < events.size())
                .map(events -> events.get(Math.toIntExact(position)).info().recordedAt())
                .findFirst();
    }

    @Override
    public long head() {
        return histories.values().stream().mapToInt(List::size).max().orElse(0) - 1L;
    }
}
