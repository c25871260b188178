package org.anjian.command.registry;

import java.util.Optional;
import org.anjian.api.message.Event;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** How records began, however they came into the ledger: what only the first event says needs no table of its own. */
@Component
public class Beginnings {

    private final EventStore store;

    public Beginnings(EventStore store) {
        this.store = store;
    }

    /**
     * The first event of a record; empty where there is no such record, or one of another kind.
     *
     * @param kind what every event of such a record is
     */
    public <E extends Event> Optional<E> of(String record, Class<E> kind) {
        // Reading one that is not there would be a warning in the log each time.
        return store.lastSequenceNumberFor(record)
                .flatMap(last -> store.readEvents(record).asStream().findFirst())
                .map(first -> first.getPayload())
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
