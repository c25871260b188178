package org.anjian.query.replay;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.anjian.query.journal.Birth;
import org.anjian.query.journal.Change;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.journal.RecordedEvent;
import org.jspecify.annotations.Nullable;

/** A journal of some histories that are at hand. */
record KeptEvents(Map<String, List<RecordedEvent>> histories) implements EventJournal {

    @Override
    public List<RecordedEvent> eventsOf(String aggregateId) {
        return histories.getOrDefault(aggregateId, List.of());
    }

    @Override
    public Map<String, List<RecordedEvent>> eventsOf(Collection<String> aggregateIds) {
        return aggregateIds.stream().filter(histories::containsKey).collect(Collectors.toMap(id -> id, histories::get));
    }

    @Override
    public List<Birth> births(@Nullable String aggregateType, long afterPosition, int limit) {
        return List.of();
    }

    @Override
    public List<Change> changes(@Nullable String aggregateType, long afterPosition, int limit) {
        return List.of();
    }

    @Override
    public long count(@Nullable String aggregateType) {
        return histories.size();
    }

    @Override
    public Map<String, Long> versionsAt(Collection<String> aggregateIds, long position) {
        return Map.of();
    }

    @Override
    public long head() {
        return -1;
    }
}
