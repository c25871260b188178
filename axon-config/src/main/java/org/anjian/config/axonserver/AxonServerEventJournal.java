package org.anjian.config.axonserver;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import org.anjian.query.journal.Birth;
import org.anjian.query.journal.Change;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.journal.RecordedEvent;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;

/** The event store of Axon Server as the read side sees it. It has no index of births: they are found in its stream. */
final class AxonServerEventJournal implements EventJournal {

    private static final int WAIT_MILLIS = 200;

    private final EventStore store;

    AxonServerEventJournal(EventStore store) {
        this.store = store;
    }

    @Override
    public List<RecordedEvent> eventsOf(String aggregateId) {
        return store.readEvents(aggregateId).asStream().map(RecordedEvent::of).toList();
    }

    @Override
    public Map<String, List<RecordedEvent>> eventsOf(Collection<String> aggregateIds) {
        Map<String, List<RecordedEvent>> histories = new LinkedHashMap<>();
        for (String id : aggregateIds) {
            List<RecordedEvent> events = eventsOf(id);
            if (!events.isEmpty()) {
                histories.put(id, events);
            }
        }
        return histories;
    }

    @Override
    public List<Birth> births(@Nullable String aggregateType, long afterPosition, int limit) {
        List<Birth> births = new ArrayList<>();
        walk(aggregateType, afterPosition, () -> births.size() < limit, (event, position) -> {
            if (event.getSequenceNumber() == 0) {
                births.add(new Birth(event.getAggregateIdentifier(), position));
            }
        });
        return births;
    }

    @Override
    public List<Change> changes(@Nullable String aggregateType, long afterPosition, int limit) {
        List<Change> changes = new ArrayList<>();
        walk(
                aggregateType,
                afterPosition,
                () -> changes.size() < limit,
                (event, position) -> changes.add(new Change(event.getAggregateIdentifier(), position)));
        return changes;
    }

    /** Axon Server keeps no count of aggregates; the number of events is the best bound there is. */
    @Override
    public long count(@Nullable String aggregateType) {
        return head() + 1;
    }

    /** Events of one record do not carry their positions there: those after the position are counted in the stream, and taken off. */
    @Override
    public Map<String, Long> versionsAt(Collection<String> aggregateIds, long position) {
        Map<String, Long> versions = new LinkedHashMap<>();
        eventsOf(aggregateIds).forEach((id, events) -> versions.put(id, (long) events.size()));
        walk(
                null,
                position,
                () -> true,
                (event, later) -> versions.computeIfPresent(
                        event.getAggregateIdentifier(), (id, version) -> Math.min(version, event.getSequenceNumber())));
        versions.values().removeIf(version -> version == 0);
        return versions;
    }

    /** The stream alone knows the positions: it is read from the first event that may be asked for. */
    @Override
    public Map<String, List<RecordedEvent>> positionedEventsOf(Collection<String> aggregateIds) {
        Map<String, List<RecordedEvent>> histories = new LinkedHashMap<>();
        Set<String> asked = Set.copyOf(aggregateIds);
        walk(null, -1, () -> true, (event, position) -> {
            if (asked.contains(event.getAggregateIdentifier())) {
                histories
                        .computeIfAbsent(event.getAggregateIdentifier(), id -> new ArrayList<>())
                        .add(RecordedEvent.of(event, position));
            }
        });
        return histories;
    }

    /** Tokens there are the positions themselves. */
    @Override
    public Map<String, Long> positionsOf(Collection<? extends DomainEventMessage<?>> events) {
        Map<String, Long> positions = new LinkedHashMap<>();
        events.forEach(event -> {
            if (event instanceof TrackedEventMessage<?> tracked) {
                tracked.trackingToken()
                        .position()
                        .ifPresent(position -> positions.put(event.getIdentifier(), position));
            }
        });
        return positions;
    }

    @Override
    public Map<String, String> recordsOfEvents(Collection<String> eventIds) {
        Map<String, String> records = new LinkedHashMap<>();
        Set<String> asked = Set.copyOf(eventIds);
        walk(null, -1, () -> records.size() < asked.size(), (event, position) -> {
            if (asked.contains(event.getIdentifier())) {
                records.put(event.getIdentifier(), event.getAggregateIdentifier());
            }
        });
        return records;
    }

    @Override
    public Optional<Instant> recordedAt(long position) {
        List<Instant> first = new ArrayList<>(1);
        walk(null, position - 1, first::isEmpty, (event, at) -> {
            if (first.isEmpty()) {
                first.add(event.getTimestamp());
            }
        });
        return first.stream().findFirst();
    }

    @Override
    public long head() {
        TrackingToken head = store.createHeadToken();
        OptionalLong position = head == null ? OptionalLong.empty() : head.position();
        return position.orElse(-1);
    }

    private void walk(
            @Nullable String aggregateType,
            long after,
            BooleanSupplier wanted,
            BiConsumer<DomainEventMessage<?>, Long> visit) {
        long head = head();
        if (after >= head) {
            return;
        }
        try (BlockingStream<TrackedEventMessage<?>> stream =
                store.openStream(after < 0 ? null : new GlobalSequenceTrackingToken(after))) {
            long position = after;
            while (position < head && wanted.getAsBoolean()) {
                if (!stream.hasNextAvailable(WAIT_MILLIS, TimeUnit.MILLISECONDS)) {
                    continue;
                }
                TrackedEventMessage<?> next = stream.nextAvailable();
                position = next.trackingToken().position().orElse(position);
                if (next instanceof DomainEventMessage<?> event && isAsked(aggregateType, event.getType())) {
                    visit.accept(event, position);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading the event store", interrupted);
        }
    }

    private static boolean isAsked(@Nullable String asked, String type) {
        return asked == null ? !InternalStreams.contains(type) : asked.equals(type);
    }
}
