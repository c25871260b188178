package org.anjian.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Event;
import org.anjian.api.message.Role;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.region.RegionCode;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;

/** Puts made-up penalty cases into the store until it holds so many events of them. */
final class CaseFilling {

    private static final int BATCH = 400;
    private static final int SAID_EVERY = 100_000;
    private static final Comparator<DomainEventMessage<?>> BY_TIME = Comparator.comparing(CaseFilling::occurredAt);

    private final EventStore store;
    private final TransactionManager transactions;
    private final CaseHistories histories = new CaseHistories();
    private final MetaData officer = MetaData.from(
            new Actor("bench-officer", Role.OFFICER, "bench", new RegionCode("530300"), null).toMetadata());

    CaseFilling(BenchNode node) {
        this.store = node.bean(EventStore.class);
        this.transactions = node.bean(TransactionManager.class);
    }

    /** One case after the other. Returns how many they are. */
    int oneByOne(int events) {
        return fill(events, batch -> batch);
    }

    /** Some hundred cases beside each other, their events in the order in which they happened. Returns how many they are. */
    int besideEachOther(int events) {
        return fill(events, batch -> batch.stream().sorted(BY_TIME).toList());
    }

    private int fill(int events, Order order) {
        int cases = 0;
        for (int appended = 0; appended < events; ) {
            List<DomainEventMessage<?>> batch = new ArrayList<>();
            for (int i = 0; i < BATCH && appended + batch.size() < events; i++) {
                batch.addAll(messages(histories.of(cases)));
                cases++;
            }
            transactions.executeInTransaction(() -> store.publish(order.of(batch)));
            if (appended / SAID_EVERY != (appended + batch.size()) / SAID_EVERY) {
                System.err.printf("  %d events%n", appended + batch.size());
            }
            appended += batch.size();
        }
        return cases;
    }

    private List<DomainEventMessage<?>> messages(List<PenaltyCaseEvent> history) {
        List<DomainEventMessage<?>> messages = new ArrayList<>(history.size());
        for (PenaltyCaseEvent event : history) {
            messages.add(new GenericDomainEventMessage<>(
                    "PenaltyCase", event.penaltyCase().id().raw(), messages.size(), event, officer));
        }
        return messages;
    }

    private static Instant occurredAt(DomainEventMessage<?> message) {
        return ((Event) message.getPayload()).occurredAt();
    }

    private interface Order {
        List<DomainEventMessage<?>> of(List<DomainEventMessage<?>> batch);
    }
}
