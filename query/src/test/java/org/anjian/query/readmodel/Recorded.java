package org.anjian.query.readmodel;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.anjian.api.message.Event;
import org.anjian.query.journal.EventInfo;
import org.anjian.query.journal.RecordedEvent;

/** Events as the store would keep them. */
public final class Recorded {

    public static final Instant FIRST = Instant.parse("2022-05-01T08:00:00Z");

    private Recorded() {}

    /** A history, one event recorded every hour. */
    public static List<RecordedEvent> history(String aggregateId, List<? extends Event> events) {
        List<RecordedEvent> recorded = new ArrayList<>();
        for (Event event : events) {
            recorded.add(new RecordedEvent(info(aggregateId, recorded.size(), Map.of()), event));
        }
        return recorded;
    }

    /** The same history with a position for each event. */
    public static List<RecordedEvent> at(List<RecordedEvent> history, LongSupplier positions) {
        return history.stream()
                .map(event -> new RecordedEvent(
                        new EventInfo(
                                event.info().eventId(),
                                event.info().aggregateId(),
                                event.info().sequence(),
                                event.info().recordedAt(),
                                event.info().metadata(),
                                positions.getAsLong()),
                        event.payload()))
                .toList();
    }

    public static EventInfo info(String aggregateId, long sequence, Map<String, String> metadata) {
        return new EventInfo(
                aggregateId + "/" + sequence,
                aggregateId,
                sequence,
                FIRST.plus(Duration.ofHours(sequence)),
                () -> metadata);
    }
}
