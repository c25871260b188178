package org.anjian.query.whatif;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.anjian.api.region.RegionCode;
import org.anjian.api.whatif.WhatIfState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What PostgreSQL remembers of comparisons. */
final class WhatIfTable {

    private final JdbcClient database;

    WhatIfTable(JdbcClient database) {
        this.database = database;
    }

    /**
     * A comparison.
     *
     * @param index its temporary index
     * @param head up to which position of the ledger hazards are folded
     * @param checkpoint up to which they were
     */
    record Run(
            String id,
            String index,
            LocalDate asOf,
            long head,
            long checkpoint,
            long done,
            long total,
            WhatIfState state,
            @Nullable String failure,
            RegionCode region,
            Instant expiresAt) {

        Run at(long position, long hazards) {
            return new Run(id, index, asOf, head, position, hazards, total, state, failure, region, expiresAt);
        }

        Run ended(WhatIfState end, @Nullable String why) {
            return new Run(id, index, asOf, head, checkpoint, done, total, end, why, region, expiresAt);
        }
    }

    Optional<Run> find(String id) {
        return database.sql("SELECT * FROM what_if WHERE id = :id")
                .param("id", id)
                .query((row, number) -> run(row))
                .optional();
    }

    /** What has expired, and what lies beyond the most that are kept; what is being computed only in the former case. */
    List<Run> expired(Instant now, int most) {
        return database.sql("""
                        SELECT * FROM what_if
                         WHERE expires_at <= :now
                            OR (state <> 'RUNNING' AND id NOT IN (SELECT id FROM what_if ORDER BY expires_at DESC LIMIT :most))""")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query((row, number) -> run(row))
                .list();
    }

    void save(Run run) {
        database.sql("""
                        INSERT INTO what_if (id, index_name, as_of, head, checkpoint, done, total, state, failure, region, expires_at)
                        VALUES (:id, :index, :asOf, :head, :checkpoint, :done, :total, :state, :failure, :region, :expires)
                        ON CONFLICT (id) DO UPDATE
                        SET index_name = excluded.index_name, as_of = excluded.as_of, head = excluded.head,
                            checkpoint = excluded.checkpoint, done = excluded.done, total = excluded.total,
                            state = excluded.state, failure = excluded.failure, expires_at = excluded.expires_at""")
                .param("id", run.id())
                .param("index", run.index())
                .param("asOf", run.asOf())
                .param("head", run.head())
                .param("checkpoint", run.checkpoint())
                .param("done", run.done())
                .param("total", run.total())
                .param("state", run.state().name())
                .param("failure", run.failure())
                .param("region", run.region().raw())
                .param("expires", run.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void forget(String id) {
        database.sql("DELETE FROM what_if WHERE id = :id").param("id", id).update();
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getString("id"),
                row.getString("index_name"),
                row.getObject("as_of", LocalDate.class),
                row.getLong("head"),
                row.getLong("checkpoint"),
                row.getLong("done"),
                row.getLong("total"),
                WhatIfState.valueOf(row.getString("state")),
                row.getString("failure"),
                new RegionCode(row.getString("region")),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }
}
