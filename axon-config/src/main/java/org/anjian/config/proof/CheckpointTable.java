package org.anjian.config.proof;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.anjian.proof.ProofRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The checkpoints by size. The events are the truth: what is missing in the table is taken from them. An event whose note no key of
 * the ledger signed is no checkpoint.
 */
final class CheckpointTable {

    private static final String TYPE = "CheckpointDay";
    private static final int PAGE = 500;

    /** How many positions a transaction may lie behind one that was committed before it. */
    private static final long COMMITTED_LATE = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointTable.class);

    private final JdbcClient jdbc;
    private final LedgerKeys keys;
    private final AtomicLong refused = new AtomicLong(-1);

    CheckpointTable(JdbcClient jdbc, LedgerKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    /** Takes in what was recorded since. Several nodes may at once. */
    void takeIn() {
        long after = Math.max(-1, last() - COMMITTED_LATE);
        List<RecordedNote> recorded;
        do {
            recorded = recordedAfter(after, PAGE);
            recorded.stream().filter(this::isSigned).forEach(this::insert);
            after = recorded.isEmpty() ? after : recorded.getLast().position();
        } while (recorded.size() == PAGE);
    }

    /** The one over the most events. */
    Optional<KeptCheckpoint> newest() {
        return jdbc.sql("SELECT * FROM ledger_checkpoint ORDER BY size DESC LIMIT 1")
                .query((row, number) -> checkpoint(row))
                .optional();
    }

    /** The one over so many events. */
    Optional<KeptCheckpoint> ofSize(long size) {
        return jdbc.sql("SELECT * FROM ledger_checkpoint WHERE size = ?")
                .param(size)
                .query((row, number) -> checkpoint(row))
                .optional();
    }

    /** Those over more events than so many, smallest first. */
    List<KeptCheckpoint> after(long size, int limit) {
        return jdbc.sql("SELECT * FROM ledger_checkpoint WHERE size > ? ORDER BY size LIMIT ?")
                .param(size)
                .param(limit)
                .query((row, number) -> checkpoint(row))
                .list();
    }

    /** Whether anything but checkpoints was recorded up to a position since one was signed. */
    boolean hasMore(KeptCheckpoint than, long upTo) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM domain_event_entry"
                        + " WHERE global_index > ? AND global_index <= ? AND type IS DISTINCT FROM '" + TYPE + "')")
                .param(than.position())
                .param(upTo)
                .query(Boolean.class)
                .single();
    }

    /** As the events have them, in store order; whether there is a checkpoint in an event is for the reader to see. */
    List<RecordedNote> recordedAfter(long position, int limit) {
        return jdbc.sql("SELECT global_index, payload FROM domain_event_entry WHERE type = '" + TYPE
                        + "' AND global_index > ? ORDER BY global_index LIMIT ?")
                .param(position)
                .param(limit)
                .query((row, number) -> new RecordedNote(row.getLong(1), row.getBytes(2)))
                .list();
    }

    private long last() {
        return jdbc.sql("SELECT coalesce(max(event_position), -1) FROM ledger_checkpoint")
                .query(Long.class)
                .single();
    }

    private boolean isSigned(RecordedNote recorded) {
        try {
            return keys.check(recorded.note()).size()
                    == recorded.event().path("size").asLong();
        } catch (ProofRefused | JacksonException notSigned) {
            if (refused.getAndAccumulate(recorded.position(), Math::max) < recorded.position()) {
                LOG.warn(
                        "The checkpoint at position {} is passed over: {}",
                        recorded.position(),
                        notSigned.getMessage());
            }
            return false;
        }
    }

    private void insert(RecordedNote recorded) {
        JsonNode event = recorded.event();
        jdbc.sql("INSERT INTO ledger_checkpoint (size, position, event_position, signed_at, note)"
                        + " VALUES (?, ?, ?, ?, ?) ON CONFLICT (size) DO NOTHING")
                .param(event.path("size").asLong())
                .param(event.path("position").asLong())
                .param(recorded.position())
                .param(Instant.parse(event.path("occurredAt").asString()).atOffset(ZoneOffset.UTC))
                .param(recorded.note())
                .update();
    }

    private static KeptCheckpoint checkpoint(ResultSet row) throws SQLException {
        return new KeptCheckpoint(
                row.getLong("size"),
                row.getLong("position"),
                row.getLong("event_position"),
                row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                row.getString("note"));
    }
}
