package org.anjian.command.document;

import java.util.List;
import org.anjian.api.document.DocumentedRecord;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Event;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Asks the event store. */
@Component
class StoredHistories implements RecordHistories {

    private final EventStore store;

    StoredHistories(EventStore store) {
        this.store = store;
    }

    @Override
    public List<RecordedFact> of(DocumentedRecord record) {
        // Reading the events of a record that is not there would be a warning in the log each time.
        if (store.lastSequenceNumberFor(record.raw()).isEmpty()) {
            return List.of();
        }
        return store.readEvents(record.raw())
                .asStream()
                .map(message -> new RecordedFact(
                        message.getSequenceNumber() + 1,
                        (Event) message.getPayload(),
                        String.valueOf(message.getMetaData().get(Actor.ORGANISATION))))
                .toList();
    }
}
