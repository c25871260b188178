package org.anjian.config.proof;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.LongConsumer;
import org.anjian.proof.Hash;
import org.anjian.proof.ProofRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Hashes every event of the store again, walks the leaves of the tree beside them, and compares the roots with all that were signed.
 * Needs as much memory for a large store as for a small one.
 */
public final class StoreAudit {

    private static final int PAGE = 5_000;

    private final JdbcClient jdbc;
    private final TreeTables tables;
    private final CheckpointTable checkpoints;
    private final LedgerKeys keys;
    private final Witness witness;

    StoreAudit(JdbcClient jdbc, TreeTables tables, CheckpointTable checkpoints, LedgerKeys keys, Witness witness) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.checkpoints = checkpoints;
        this.keys = keys;
        this.witness = witness;
    }

    /**
     * Runs the audit. Events that were appended since the tree last grew are checked against their own hashes only.
     *
     * @param kept notes of checkpoints that were kept outside the ledger, besides that of the witness
     * @param seen told after every page how many events were looked at; may throw, to end the audit
     * @throws ProofRefused where one of the notes is not of this ledger
     */
    public Result run(List<String> kept, LongConsumer seen) {
        try (AuditWalk walk = AuditWalk.of(tables, checkpoints, keys, witness, kept)) {
            long position = -1;
            List<Row> page;
            do {
                page = after(position);
                page.parallelStream().map(Row::hashed).toList().forEach(walk::meet);
                position = page.isEmpty() ? position : page.getLast().position();
                seen.accept(walk.events());
            } while (page.size() == PAGE);
            walk.end();
            return walk.result();
        }
    }

    private List<Row> after(long position) {
        return jdbc.sql("SELECT global_index, leaf, " + StoredEvent.COLUMNS
                        + " FROM domain_event_entry WHERE global_index > ? ORDER BY global_index LIMIT " + PAGE)
                .param(position)
                .query((row, number) -> new Row(row.getLong(1), row.getBytes(2), StoredEvent.of(row)))
                .list();
    }

    /**
     * What an audit came to.
     *
     * @param events how many events there are
     * @param proven how many of them are leaves of the tree
     * @param witnessed how many leaves are kept outside the database too
     * @param signed over how many events the last checkpoint is that agrees
     * @param checkpoints how many checkpoints agree
     * @param findings how many places are wrong
     * @param first the first of them, in store order
     */
    public record Result(
            long events,
            long proven,
            long witnessed,
            long signed,
            long checkpoints,
            long findings,
            List<Finding> first) {

        public Result {
            first = List.copyOf(first);
        }

        /** Whether everything is as it was appended. */
        public boolean isClean() {
            return findings == 0;
        }
    }

    private record Row(long position, byte @Nullable [] leaf, StoredEvent event) {

        private HashedEvent hashed() {
            Hash computed;
            try {
                computed = event.leaf();
            } catch (UncheckedIOException notJson) {
                computed = null;
            }
            boolean asAppended =
                    leaf == null || computed != null && Hash.of(leaf).equals(computed);
            return new HashedEvent(position, computed, asAppended, event.identifier(), event.aggregate());
        }
    }
}
