package org.anjian.config.drift;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What PostgreSQL remembers of checks: where each walk through the ledger goes on, and what the last check came to. */
final class DriftTable {

    private static final long START = -1;

    private final JdbcClient database;

    DriftTable(JdbcClient database) {
        this.database = database;
    }

    /** Where the walk of a read model goes on; -1 where it never began. */
    long position(String readModel) {
        return database.sql("SELECT position FROM drift_walk WHERE read_model = :model")
                .param("model", readModel)
                .query(Long.class)
                .optional()
                .orElse(START);
    }

    void position(String readModel, long position) {
        database.sql("""
                        INSERT INTO drift_walk (read_model, position) VALUES (:model, :position)
                        ON CONFLICT (read_model) DO UPDATE SET position = excluded.position""").param("model", readModel).param("position", position).update();
    }

    Optional<DriftOutcome> last() {
        return database.sql("SELECT * FROM drift_check")
                .query((row, number) -> outcome(row))
                .optional();
    }

    void last(DriftOutcome outcome) {
        database.sql("""
                        INSERT INTO drift_check (begun_at, ended_at, models, records, documents, found, healed, remaining, not_looked)
                        VALUES (:begun, :ended, :models, :records, :documents, :found, :healed, :remaining, :notLooked)
                        ON CONFLICT (one) DO UPDATE
                        SET begun_at = excluded.begun_at, ended_at = excluded.ended_at, models = excluded.models,
                            records = excluded.records, documents = excluded.documents, found = excluded.found,
                            healed = excluded.healed, remaining = excluded.remaining, not_looked = excluded.not_looked""")
                .param("begun", outcome.begunAt().atOffset(ZoneOffset.UTC))
                .param("ended", outcome.endedAt().atOffset(ZoneOffset.UTC))
                .param("models", outcome.models())
                .param("records", outcome.records())
                .param("documents", outcome.documents())
                .param("found", outcome.found())
                .param("healed", outcome.healed())
                .param("remaining", outcome.remaining())
                .param("notLooked", outcome.notLooked().toArray(String[]::new))
                .update();
    }

    private static DriftOutcome outcome(ResultSet row) throws SQLException {
        return new DriftOutcome(
                instant(row, "begun_at"),
                instant(row, "ended_at"),
                row.getInt("models"),
                row.getLong("records"),
                row.getLong("documents"),
                row.getInt("found"),
                row.getInt("healed"),
                row.getInt("remaining"),
                texts(row.getArray("not_looked")));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
