package org.anjian.config.proof;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.anjian.EmbeddedForTests;
import org.anjian.config.eventstore.JdbcEventJournal;
import org.anjian.config.eventstore.StoreSchemas;
import org.anjian.config.serialization.SerializationConfiguration;
import org.axonframework.common.jdbc.PersistenceExceptionResolver;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A ledger of its own in the shared PostgreSQL: the event table, the engine that appends, and the tree; nothing else. */
final class LedgerForTests implements AutoCloseable {

    private final HikariDataSource database = new HikariDataSource();
    private final EventStorageEngine engine;
    private final Random random;
    private int appended;

    final JdbcTemplate jdbc;
    final TransactionTemplate transactions;
    final TreeTables tables;
    final LedgerTree tree;
    final StoreAudit audit;

    LedgerForTests(Random random) {
        this.random = random;
        database.setJdbcUrl(EmbeddedForTests.newDatabase());
        database.setUsername(EmbeddedForTests.services().username());
        database.setPassword(EmbeddedForTests.services().password());
        database.setMaximumPoolSize(8);
        Flyway.configure().dataSource(database).load().migrate();
        DataSourceTransactionManager manager = new DataSourceTransactionManager(database);
        Serializer serializer = SerializationConfiguration.json(List.of());
        PersistenceExceptionResolver none = failure -> false;
        engine = JdbcEventStorageEngine.builder()
                .connectionProvider(new SpringDataSourceConnectionProvider(database))
                .transactionManager(new SpringTransactionManager(manager))
                .persistenceExceptionResolver(none)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .dataType(byte[].class)
                .schema(StoreSchemas.events())
                .appendEvents(new HashedAppend())
                .build();
        jdbc = new JdbcTemplate(database);
        transactions = new TransactionTemplate(manager);
        tables = new TreeTables(jdbc);
        JdbcClient client = JdbcClient.create(jdbc);
        tree = new LedgerTree(
                client,
                transactions,
                new JdbcEventJournal(client, transactions, serializer, new EventUpcasterChain()),
                tables);
        audit = new StoreAudit(client, tables);
    }

    /** Appends some records of one to five events; now and then a position is drawn and never used. */
    void append(int records) {
        for (int i = 0; i < records; i++) {
            String record = "record-" + appended++;
            engine.appendEvents(IntStream.range(0, 1 + random.nextInt(5))
                    .mapToObj(sequence -> event(record, sequence))
                    .toList());
            if (random.nextInt(3) == 0) {
                jdbc.queryForObject("SELECT nextval('domain_event_entry_global_index_seq')", Long.class);
            }
        }
    }

    private DomainEventMessage<?> event(String record, long sequence) {
        return new GenericDomainEventMessage<>(
                "Record",
                record,
                sequence,
                new Happened("配电箱无盖板 " + random.nextInt(), random.nextLong(1L << 40), random.nextDouble()),
                MetaData.with("actor", "officer-" + random.nextInt(9)).and("role", "OFFICER"));
    }

    /** Positions of all events, in order. */
    List<Long> positions() {
        return jdbc.queryForList("SELECT global_index FROM domain_event_entry ORDER BY global_index", Long.class);
    }

    @Override
    public void close() {
        database.close();
    }

    /** What happened: text, a number of fen and a share. */
    record Happened(String text, long fen, double share) {}
}
