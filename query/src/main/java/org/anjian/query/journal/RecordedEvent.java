package org.anjian.query.journal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.anjian.api.message.Event;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/** An event as the store keeps it. */
public record RecordedEvent(EventInfo info, Event payload) {

    /** An event message of Axon as the read side keeps it. */
    public static RecordedEvent of(DomainEventMessage<?> message) {
        return of(message, null);
    }

    /** An event message of Axon with its place in the order of the store. */
    public static RecordedEvent of(DomainEventMessage<?> message, @Nullable Long position) {
        return new RecordedEvent(
                new EventInfo(
                        message.getIdentifier(),
                        message.getAggregateIdentifier(),
                        message.getSequenceNumber(),
                        message.getTimestamp(),
                        () -> texts(message.getMetaData()),
                        position),
                (Event) message.getPayload());
    }

    private static Map<String, String> texts(MetaData metadata) {
        Map<String, String> texts = new LinkedHashMap<>();
        metadata.forEach((key, value) -> {
            if (value != null) {
                texts.put(key, value.toString());
            }
        });
        return texts;
    }
}
