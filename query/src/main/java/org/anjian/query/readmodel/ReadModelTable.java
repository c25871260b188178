package org.anjian.query.readmodel;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What PostgreSQL remembers of the read models: which index is live, and how far a rebuild has come. Batches and swaps
 * exclude each other by a transaction-level advisory lock: unlike a row lock it is fair, so a swap is not starved by
 * batches, and it writes nothing.
 */
public final class ReadModelTable implements SwapExclusion {

    private static final int SWAP = 0x414A01;
    private static final int REBUILD = 0x414A02;

    private final JdbcClient jdbc;
    private final DataSource dataSource;
    private final TransactionTemplate transactions;
    private final TransactionTemplate apart;
    private final Clock clock;

    public ReadModelTable(DataSource dataSource, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = JdbcClient.create(dataSource);
        this.dataSource = dataSource;
        this.transactions = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.clock = clock;
    }

    /** The index that is live and the one before it. */
    public record Opened(String liveIndex, @Nullable String previousIndex, String schemaHash) {}

    /** How far a rebuild has come. */
    record Loading(String index, String schemaHash, long beganAt, long checkpoint, long done) {}

    @Override
    public void sharing(String readModel, LongConsumer batch) {
        transactions.executeWithoutResult(status -> {
            lock("SELECT pg_advisory_xact_lock_shared(:space, hashtext(:name))", readModel);
            // A statement of its own: it must see what was committed while the lock was waited for.
            batch.accept(jdbc.sql("SELECT healings FROM read_model WHERE name = :name")
                    .param("name", readModel)
                    .query(Long.class)
                    .optional()
                    .orElse(0L));
        });
    }

    /** Has every batch from now on forget what it remembers of documents; at once, whatever becomes of the running transaction. */
    void healing(String readModel) {
        apart.executeWithoutResult(
                status -> jdbc.sql("UPDATE read_model SET healings = healings + 1 WHERE name = :name")
                        .param("name", readModel)
                        .update());
    }

    @Override
    public void alone(String readModel, Runnable swap) {
        transactions.executeWithoutResult(status -> {
            lock("SELECT pg_advisory_xact_lock(:space, hashtext(:name))", readModel);
            swap.run();
        });
    }

    Optional<Opened> opened(String readModel) {
        return jdbc.sql("SELECT live_index, previous_index, schema_hash FROM read_model WHERE name = :name")
                .param("name", readModel)
                .query((row, number) -> new Opened(row.getString(1), row.getString(2), row.getString(3)))
                .optional();
    }

    void open(String readModel, String index, String schemaHash) {
        jdbc.sql("""
                INSERT INTO read_model (name, live_index, schema_hash, opened_at)
                VALUES (:name, :index, :hash, :now)
                ON CONFLICT (name) DO UPDATE
                SET previous_index = CASE WHEN read_model.live_index = excluded.live_index
                                          THEN read_model.previous_index ELSE read_model.live_index END,
                    live_index = excluded.live_index, schema_hash = excluded.schema_hash,
                    opened_at = excluded.opened_at""")
                .param("name", readModel)
                .param("index", index)
                .param("hash", schemaHash)
                .param("now", now())
                .update();
    }

    void forgetPrevious(String readModel) {
        jdbc.sql("UPDATE read_model SET previous_index = NULL WHERE name = :name")
                .param("name", readModel)
                .update();
    }

    Optional<Loading> loading(String readModel) {
        return jdbc.sql("""
                SELECT index_name, schema_hash, began_at, checkpoint, done FROM read_model_rebuild WHERE name = :name""")
                .param("name", readModel)
                .query((row, number) ->
                        new Loading(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .optional();
    }

    void save(String readModel, Loading loading) {
        jdbc.sql("""
                INSERT INTO read_model_rebuild (name, index_name, schema_hash, began_at, checkpoint, done, started_at)
                VALUES (:name, :index, :hash, :began, :checkpoint, :done, :now)
                ON CONFLICT (name) DO UPDATE
                SET index_name = excluded.index_name, schema_hash = excluded.schema_hash,
                    began_at = excluded.began_at, checkpoint = excluded.checkpoint, done = excluded.done""")
                .param("name", readModel)
                .param("index", loading.index())
                .param("hash", loading.schemaHash())
                .param("began", loading.beganAt())
                .param("checkpoint", loading.checkpoint())
                .param("done", loading.done())
                .param("now", now())
                .update();
    }

    void finish(String readModel) {
        jdbc.sql("DELETE FROM read_model_rebuild WHERE name = :name")
                .param("name", readModel)
                .update();
    }

    /**
     * Runs a rebuild, or other long work, as the only one of its name on all nodes.
     *
     * @param readModel the read model, or what else it is called
     * @return whether it ran; false where another one is running
     */
    public boolean onlyOne(String readModel, Runnable rebuild) {
        try (Connection connection = dataSource.getConnection()) {
            if (!advisory(connection, "SELECT pg_try_advisory_lock(?, hashtext(?))", readModel)) {
                return false;
            }
            try {
                rebuild.run();
            } finally {
                advisory(connection, "SELECT pg_advisory_unlock(?, hashtext(?))", readModel);
            }
            return true;
        } catch (SQLException broken) {
            throw new IllegalStateException("The lock of a rebuild cannot be taken", broken);
        }
    }

    private static boolean advisory(Connection connection, String sql, String readModel) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, REBUILD);
            statement.setString(2, readModel);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    private void lock(String sql, String readModel) {
        jdbc.sql(sql)
                .param("space", SWAP)
                .param("name", readModel)
                .query((row, number) -> readModel)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
