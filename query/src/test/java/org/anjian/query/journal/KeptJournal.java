package org.anjian.query.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Event;
import org.anjian.query.readmodel.Recorded;

/** A store of events in the order in which they are recorded: the position of an event is its place, from 0. */
public final class KeptJournal implements PositionedHistories {

    private final List<RecordedEvent> events = new ArrayList<>();

    /** Records an event, an hour after the one before; returns its position. */
    public long record(String record, Event event, Actor actor) {
        long sequence = eventsOf(record).size();
        events.add(new RecordedEvent(
                new EventInfo(
                        record + "/" + sequence,
                        record,
                        sequence,
                        Recorded.FIRST.plus(Duration.ofHours(events.size())),
                        actor::toMetadata,
                        (long) events.size()),
                event));
        return head();
    }

    /** Every record. */
    public List<String> records() {
        return events.stream()
                .map(event -> event.info().aggregateId())
                .distinct()
                .toList();
    }

    @Override
    public List<RecordedEvent> eventsOf(String aggregateId) {
        return events.stream()
                .filter(event -> event.info().aggregateId().equals(aggregateId))
                .toList();
    }

    @Override
    public Map<String, List<RecordedEvent>> eventsOf(Collection<String> aggregateIds) {
        Map<String, List<RecordedEvent>> histories = new LinkedHashMap<>();
        events.stream()
                .filter(event -> aggregateIds.contains(event.info().aggregateId()))
                .forEach(event -> histories
                        .computeIfAbsent(event.info().aggregateId(), id -> new ArrayList<>())
                        .add(event));
        return histories;
    }

    @Override
    public Map<String, Long> versionsAt(Collection<String> aggregateIds, long position) {
        Map<String, Long> versions = new LinkedHashMap<>();
        events.subList(0, Math.toIntExact(position + 1)).stream()
                .map(event -> event.info().aggregateId())
                .filter(aggregateIds::contains)
                .forEach(id -> versions.merge(id, 1L, Long::sum));
        return versions;
    }

    @Override
    public Map<String, List<RecordedEvent>> positionedEventsOf(Collection<String> aggregateIds) {
        return eventsOf(aggregateIds);
    }

    @Override
    public Optional<Instant> recordedAt(long position) {
        return position < 0
                ? Optional.empty()
                : Optional.of(events.get(Math.toIntExact(position)).info().recordedAt());
    }

    @Override
    public long head() {
        return events.size() - 1L;
    }
}
