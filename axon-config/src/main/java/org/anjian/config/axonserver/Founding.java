package org.anjian.config.axonserver;

import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;

/**
 * Names an event store on Axon Server by the event that founded it. The first node that meets an empty store founds it, so
 * that no store is ever without a name while tokens are written for it.
 */
final class Founding implements Supplier<String> {

    private static final String STREAM = "anjian-ledger";

    private final EventStore store;

    Founding(EventStore store) {
        this.store = store;
    }

    @Override
    public String get() {
        DomainEventStream stream = store.readEvents(STREAM);
        return "axonserver:" + (stream.hasNext() ? stream.next().getIdentifier() : founded());
    }

    private String founded() {
        DomainEventMessage<LedgerFounded> first =
                new GenericDomainEventMessage<>(InternalStreams.LEDGER, STREAM, 0, new LedgerFounded("anjian"));
        try {
            store.publish(first);
            return first.getIdentifier();
        } catch (RuntimeException failure) {
            if (!LocalCommands.isRace(failure)) {
                throw failure;
            }
            return store.readEvents(STREAM).next().getIdentifier();
        }
    }
}
