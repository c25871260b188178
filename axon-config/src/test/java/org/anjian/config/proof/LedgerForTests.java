package org.anjian.config.proof;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.anjian.EmbeddedForTests;
import org.anjian.api.checkpoint.CheckpointCause;
import org.anjian.api.checkpoint.CheckpointDayId;
import org.anjian.api.checkpoint.event.CheckpointSigned;
import org.anjian.config.eventstore.JdbcEventJournal;
import org.anjian.config.eventstore.StoreSchemas;
import org.anjian.config.proof.TreeTables.Grown;
import org.anjian.config.serialization.SerializationConfiguration;
import org.anjian.proof.Checkpoint;
import org.anjian.proof.Hash;
import org.anjian.proof.NoteSigner;
import org.anjian.proof.TreeProofs;
import org.anjian.query.feed.SigningKey;
import org.anjian.query.feed.SigningKeys;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.readmodel.DocumentJson;
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

/** A ledger of its own in the shared PostgreSQL: the event table, the engine that appends, the tree and checkpoints; nothing else. */
final class LedgerForTests implements AutoCloseable {

    private static final String ORIGIN = "anjian.test/ledger";
    private static final Instant BEGIN = Instant.parse("2026-03-05T01:00:00Z");

    private final HikariDataSource database = new HikariDataSource();
    private final EventStorageEngine engine;
    private final Random random;
    private int appended;
    private int signed;

    final JdbcTemplate jdbc;
    final TransactionTemplate transactions;
    final TreeTables tables;
    final LedgerTree tree;
    final CheckpointTable checkpoints;
    final LedgerKeys keys;
    final Witness witness;
    final StoreAudit audit;

    LedgerForTests(Random random, Path witness) {
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
        EventJournal journal = new JdbcEventJournal(client, transactions, serializer, new EventUpcasterChain());
        tree = new LedgerTree(client, transactions, journal, tables);
        keys = new LedgerKeys(ORIGIN, someKey("test"));
        checkpoints = new CheckpointTable(client, keys);
        this.witness = new Witness(witness);
        audit = new StoreAudit(client, tables, checkpoints, keys, this.witness);
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

    /** Signs a checkpoint over all there is and appends its event; answers with the note. */
    String sign() {
        tree.grow(() -> false);
        Grown grown = tables.grown();
        NoteSigner signer = keys.signer().orElseThrow();
        Hash root = new TreeProofs(tables).root(grown.size());
        String note = signer.sign(new Checkpoint(ORIGIN, grown.size(), root, List.of()))
                .file();
        CheckpointSigned event = new CheckpointSigned(
                new CheckpointDayId("checkpoints-2026-03-05"),
                BEGIN.plusSeconds(signed),
                grown.size(),
                grown.position(),
                root.base64(),
                note,
                CheckpointCause.INTERVAL);
        engine.appendEvents(List.of(new GenericDomainEventMessage<>(
                "CheckpointDay", event.dayId().raw(), signed++, event, MetaData.emptyInstance())));
        return note;
    }

    private DomainEventMessage<?> event(String record, long sequence) {
        return new GenericDomainEventMessage<>(
                "Record",
                record,
                sequence,
                new Happened("配电箱无盖板 " + random.nextInt(), random.nextLong(1L << 40), random.nextDouble()),
                MetaData.with("actor", "officer-" + random.nextInt(9)).and("role", "OFFICER"));
    }

    /** Makes the tree anew from the events as they are now. */
    void regrown() {
        jdbc.update("DELETE FROM ledger_tile");
        jdbc.update("DELETE FROM ledger_node");
        jdbc.update("UPDATE ledger_tree SET size = 0, position = -1");
        tree.grow(() -> false);
    }

    /** The same checkpoint as at a position, signed with another key. */
    void resignedBySomebodyElse(long position) {
        RecordedNote signed = checkpoints.recordedAfter(position - 1, 1).getFirst();
        NoteSigner other = new LedgerKeys(ORIGIN, someKey("other")).signer().orElseThrow();
        String forged = other.sign(keys.check(signed.note())).file();
        jdbc.update(
                "UPDATE domain_event_entry SET payload = convert_to(replace(convert_from(payload, 'UTF8'), ?, ?), 'UTF8')"
                        + " WHERE global_index = ?",
                escaped(signed.note()),
                escaped(forged),
                position);
    }

    private static String escaped(String note) {
        return note.replace("\n", "\\n");
    }

    private static SigningKeys someKey(String id) {
        return new SigningKeys(List.of(SigningKey.of(SigningKey.fresh(id))), new DocumentJson());
    }

    /** The audit of whoever has nothing but the database. */
    StoreAudit withoutWitness() {
        return new StoreAudit(
                JdbcClient.create(jdbc), tables, checkpoints, keys, new Witness(Path.of("there-is-none")));
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
