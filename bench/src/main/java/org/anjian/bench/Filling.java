package org.anjian.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.anjian.api.hazard.event.HazardEvent;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.region.RegionCode;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;

/**
 * Puts closed hazards of three events each into the store, as an import leaves them: the events of one hazard side by side.
 * They are appended many at a time, for how they get there is not what is measured.
 */
final class Filling {

    private static final int BATCH = 500;
    private static final long SEED = 20_260_302;

    private final EventStore store;
    private final TransactionManager transactions;
    private final County county;
    private final MetaData importer = MetaData.from(
            new Actor("bench-importer", Role.IMPORTER, "bench", new RegionCode("530300"), null).toMetadata());

    Filling(EventStore store, TransactionManager transactions, County county) {
        this.store = store;
        this.transactions = transactions;
        this.county = county;
    }

    /** Appends the hazards from a number up to another. */
    void run(int first, int end) {
        var random = new Random(SEED + first);
        for (int from = first; from < end; from += BATCH) {
            List<DomainEventMessage<?>> batch = new ArrayList<>();
            for (int number = from; number < Math.min(from + BATCH, end); number++) {
                batch.addAll(messages(county.closedHazard(number, random)));
            }
            transactions.executeInTransaction(() -> store.publish(batch));
        }
    }

    private List<DomainEventMessage<?>> messages(List<HazardEvent> events) {
        List<DomainEventMessage<?>> messages = new ArrayList<>(events.size());
        for (HazardEvent event : events) {
            messages.add(new GenericDomainEventMessage<>(
                    "Hazard", event.hazard().id().raw(), messages.size(), event, importer));
        }
        return messages;
    }
}
