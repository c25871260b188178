package org.anjian.command.registry;

import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Asks the event store. Loading a record that is not there would be a warning in the log each time. */
@Component
class StoredRecords implements BegunRecords {

    private final EventStore store;

    StoredRecords(EventStore store) {
        this.store = store;
    }

    @Override
    public boolean contains(String aggregateId) {
        return store.lastSequenceNumberFor(aggregateId).isPresent();
    }
}
