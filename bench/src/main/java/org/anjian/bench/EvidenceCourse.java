package org.anjian.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.region.RegionCode;
import org.anjian.config.eventstore.StoreSchemas;
import org.anjian.config.proof.HashedAppend;
import org.anjian.config.proof.LedgerTree;
import org.anjian.config.proof.StoreAudit;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;

/** What it costs that the ledger proves itself: appending with and without, and how fast a whole store is audited. */
final class EvidenceCourse {

    private static final int WRITERS = 32;
    private static final int ROUNDS = 3;

    private final BenchNode node;
    private final int events;
    private final Writers writers;
    private final LedgerTree tree;
    private final AtomicInteger appended = new AtomicInteger();
    private final List<PenaltyCaseEvent> sample = new CaseHistories().of(0);
    private final MetaData officer = MetaData.from(
            new Actor("bench-officer", Role.OFFICER, "bench", new RegionCode("530300"), null).toMetadata());

    EvidenceCourse(BenchNode node, int events, Sizes sizes) {
        this.node = node;
        this.events = events;
        this.writers = new Writers(node.cpuMeter(), sizes);
        this.tree = node.bean(LedgerTree.class);
    }

    /** What was measured, by name. */
    Map<String, Double> run() throws InterruptedException {
        Map<String, Double> numbers = new LinkedHashMap<>();
        node.stopProjections();
        appending(numbers);
        new CaseFilling(node).oneByOne(events);
        auditing(numbers);
        numbers.forEach((name, number) -> System.err.printf("  %-32s %,.2f%n", name, number));
        return numbers;
    }

    /** In turns, so that neither has the fuller table. The tree grows meanwhile, as it does in every node. */
    private void appending(Map<String, Double> numbers) throws InterruptedException {
        EventStorageEngine plain = engine().build();
        EventStorageEngine hashed = engine().appendEvents(new HashedAppend()).build();
        List<Double> without = new ArrayList<>();
        List<Double> with = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            without.add(appendedBy(plain, "append.plain"));
            with.add(appendedBy(hashed, "append.hashed"));
        }
        numbers.put("append.plain", median(without));
        numbers.put("append.hashed", median(with));
        numbers.put("append.ratio", median(with) / median(without));
    }

    private double appendedBy(EventStorageEngine engine, String name) throws InterruptedException {
        TransactionManager transactions = node.bean(TransactionManager.class);
        return writers.run(
                        name,
                        "events appended",
                        "events",
                        WRITERS,
                        index -> () -> transactions.executeInTransaction(() -> engine.appendEvents(List.of(next()))))
                .perSecond();
    }

    private DomainEventMessage<?> next() {
        PenaltyCaseEvent event = sample.get(Math.floorMod(appended.getAndIncrement(), sample.size()));
        return new GenericDomainEventMessage<>("PenaltyCase", "bench-" + UUID.randomUUID(), 0, event, officer);
    }

    private void auditing(Map<String, Double> numbers) {
        long began = System.nanoTime();
        long size = tree.grow(() -> false);
        numbers.put("audit.growSeconds", secondsSince(began));
        StoreAudit audit = node.bean(StoreAudit.class);
        audit.run(List.of(), seen -> {});
        began = System.nanoTime();
        StoreAudit.Result result = audit.run(List.of(), seen -> {});
        double seconds = secondsSince(began);
        if (!result.isClean() || result.events() < size) {
            throw new IllegalStateException("the audit found " + result);
        }
        numbers.put("audit.events", (double) result.events());
        numbers.put("audit.eventsPerSecond", result.events() / seconds);
    }

    private JdbcEventStorageEngine.Builder engine() {
        Serializer serializer = node.bean(Serializer.class, "eventSerializer");
        return JdbcEventStorageEngine.builder()
                .connectionProvider(node.bean(ConnectionProvider.class))
                .transactionManager(node.bean(TransactionManager.class))
                .persistenceExceptionResolver(node.bean(PersistenceExceptionResolver.class))
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .dataType(byte[].class)
                .schema(StoreSchemas.events());
    }

    private static double median(List<Double> numbers) {
        return numbers.stream().sorted().toList().get(numbers.size() / 2);
    }

    private static double secondsSince(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
