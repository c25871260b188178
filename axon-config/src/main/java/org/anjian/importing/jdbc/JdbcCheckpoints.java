package org.anjian.importing.jdbc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.anjian.importing.pipeline.Checkpoint;
import org.anjian.importing.pipeline.Checkpoints;
import org.anjian.importing.pipeline.Tally;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps checkpoints in the table {@code import_run}, a row per run, beside the events they speak of. */
public final class JdbcCheckpoints implements Checkpoints {

    private final JdbcTemplate jdbc;

    public JdbcCheckpoints(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Checkpoint> unfinished(String source) {
        return jdbc.query("""
                        SELECT source, started_at, imported, already_there, rejected, repaired, rejects_length, repairs_length
                        FROM import_run WHERE source = ? AND finished_at IS NULL
                        ORDER BY started_at DESC LIMIT 1
                        """, (row, number) -> checkpoint(row), source).stream()
                .findFirst();
    }

    @Override
    public boolean hasFinished(String source) {
        return Boolean.TRUE.equals(jdbc.queryForObject(
                "SELECT EXISTS (SELECT 1 FROM import_run WHERE source = ? AND finished_at IS NOT NULL)",
                Boolean.class,
                source));
    }

    @Override
    public void save(Checkpoint checkpoint) {
        Tally tally = checkpoint.tally();
        jdbc.update(
                """
                INSERT INTO import_run
                  (source, started_at, imported, already_there, rejected, repaired, rejects_length, repairs_length)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                ON CONFLICT (source, started_at) DO UPDATE SET
                  imported = excluded.imported, already_there = excluded.already_there,
                  rejected = excluded.rejected, repaired = excluded.repaired,
                  rejects_length = excluded.rejects_length, repairs_length = excluded.repairs_length
                """,
                checkpoint.source(),
                utc(checkpoint.startedAt()),
                tally.imported(),
                tally.alreadyThere(),
                tally.rejected(),
                tally.repaired(),
                checkpoint.rejectsLength(),
                checkpoint.repairsLength());
    }

    @Override
    public void finish(Checkpoint checkpoint, Instant finishedAt) {
        save(checkpoint);
        // Older runs of the same content that were given up have nothing left to continue either.
        jdbc.update(
                "UPDATE import_run SET finished_at = ? WHERE source = ? AND finished_at IS NULL",
                utc(finishedAt),
                checkpoint.source());
    }

    private static Checkpoint checkpoint(ResultSet row) throws SQLException {
        return new Checkpoint(
                row.getString("source"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                new Tally(
                        row.getLong("imported"),
                        row.getLong("already_there"),
                        row.getLong("rejected"),
                        row.getLong("repaired")),
                row.getLong("rejects_length"),
                row.getLong("repairs_length"));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
