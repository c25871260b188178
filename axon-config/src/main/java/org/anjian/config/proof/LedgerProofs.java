package org.anjian.config.proof;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.anjian.api.checkpoint.CheckpointRefusal;
import org.anjian.api.feed.FeedRefusal;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.proof.EventProof;
import org.anjian.proof.Hash;
import org.anjian.proof.InclusionProof;
import org.anjian.proof.SignedNote;
import org.anjian.proof.TreeProofs;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes proofs from the tree and the checkpoints. Each costs about as many rows as the tree has levels. */
public final class LedgerProofs {

    private static final int MOST = 1_000;

    private final JdbcClient jdbc;
    private final TreeTables tables;
    private final CheckpointTable checkpoints;
    private final LedgerKeys keys;

    LedgerProofs(JdbcClient jdbc, TreeTables tables, CheckpointTable checkpoints, LedgerKeys keys) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.checkpoints = checkpoints;
        this.keys = keys;
    }

    /** The public keys, each as {@code name+id+key}, the present one first. */
    public List<String> keys() {
        return keys.all().stream().map(Object::toString).toList();
    }

    /**
     * The checkpoint over the most events.
     *
     * @throws RefusedException {@link CheckpointRefusal#NO_CHECKPOINT_YET}
     */
    public String newestNote() {
        return newest().note();
    }

    /**
     * Checkpoints over more events than so many, smallest first.
     *
     * @param limit 1 to {@value #MOST}
     * @throws RefusedException {@link FeedRefusal#LIMIT_OUT_OF_RANGE}
     */
    public List<Published> published(long after, int limit) {
        if (limit < 1 || limit > MOST) {
            throw new RefusedException(FeedRefusal.LIMIT_OUT_OF_RANGE, "limit");
        }
        checkpoints.takeIn();
        return checkpoints.after(after, limit).stream()
                .map(kept -> new Published(kept.size(), kept.signedAt(), kept.note()))
                .toList();
    }

    /** To which record an event belongs; empty where there is no such event. */
    public Optional<String> recordOf(String event) {
        return jdbc.sql("SELECT aggregate_identifier FROM domain_event_entry WHERE event_identifier = ?")
                .param(event)
                .query(String.class)
                .optional();
    }

    /**
     * The leaf that an event is, for whoever it is the receipt of.
     *
     * @throws RefusedException {@link InputRefusal#NO_SUCH_RECORD} where there is no such event
     */
    public Leaf leafOf(String event) {
        Stored stored = stored(event);
        OptionalLong index = tables.leafAt(stored.position());
        return new Leaf(stored.event().leaf().base64(), index.isPresent() ? Long.valueOf(index.getAsLong()) : null);
    }

    /**
     * That an event is under a checkpoint.
     *
     * @param event its identifier
     * @param size over how many events the checkpoint is; null for the newest
     * @throws RefusedException {@link InputRefusal#NO_SUCH_RECORD} where there is no such event, {@link
     *     CheckpointRefusal#NO_CHECKPOINT_YET}, {@link CheckpointRefusal#NO_SUCH_CHECKPOINT}, or {@link
     *     CheckpointRefusal#NOT_UNDER_CHECKPOINT} where it was recorded after it
     */
    public Inclusion inclusion(String event, @Nullable Long size) {
        return inclusion(event, checkpoint(size, "size"));
    }

    /** That several events are under the newest checkpoint, in their order; those that are not yet are left out. */
    public List<Inclusion> inclusions(List<String> events) {
        KeptCheckpoint newest = newest();
        return events.stream()
                .map(this::stored)
                .filter(stored -> stored.position() <= newest.position())
                .map(stored -> inclusion(stored, newest))
                .toList();
    }

    /**
     * That a leaf is under a checkpoint, for whoever has its hash.
     *
     * @throws RefusedException as {@link #inclusion(String, Long)}
     */
    public String inclusion(long index, @Nullable Long size) {
        KeptCheckpoint checkpoint = checkpoint(size, "size");
        if (index < 0 || index >= checkpoint.size()) {
            throw new RefusedException(CheckpointRefusal.NOT_UNDER_CHECKPOINT, "index");
        }
        return proof(index, checkpoint).file();
    }

    /**
     * That nothing was changed between two checkpoints.
     *
     * @param to null for the newest
     * @throws RefusedException {@link CheckpointRefusal#SIZES_REVERSED}, {@link CheckpointRefusal#NO_SUCH_CHECKPOINT}
     */
    public Consistency consistency(long from, @Nullable Long to) {
        KeptCheckpoint later = checkpoint(to, "to");
        if (from >= later.size()) {
            throw new RefusedException(CheckpointRefusal.SIZES_REVERSED, "from");
        }
        KeptCheckpoint earlier = checkpoint(from, "from");
        List<String> hashes = new TreeProofs(tables)
                .consistency(earlier.size(), later.size()).path().stream()
                        .map(Hash::base64)
                        .toList();
        return new Consistency(earlier.size(), later.size(), earlier.note(), later.note(), hashes, keys().getFirst());
    }

    /**
     * The ledger under one checkpoint, from which any number of events are taken with their proofs.
     *
     * @param size over how many events it is; null for the newest, where there is one yet
     * @throws RefusedException {@link CheckpointRefusal#NO_SUCH_CHECKPOINT}
     */
    public Covered covered(@Nullable Long size) {
        if (size != null) {
            return new Covered(checkpoint(size, "size"));
        }
        checkpoints.takeIn();
        return new Covered(checkpoints.newest().orElse(null));
    }

    private Inclusion inclusion(String event, KeptCheckpoint checkpoint) {
        return inclusion(stored(event), checkpoint);
    }

    private Inclusion inclusion(Stored stored, KeptCheckpoint checkpoint) {
        long index = tables.leafAt(stored.position()).orElse(Long.MAX_VALUE);
        if (index >= checkpoint.size()) {
            throw new RefusedException(CheckpointRefusal.NOT_UNDER_CHECKPOINT, "event");
        }
        return new Inclusion(
                stored.event().identifier(),
                index,
                checkpoint.size(),
                new String(stored.event().canonical(), StandardCharsets.UTF_8),
                proof(index, checkpoint).file(),
                keys().getFirst());
    }

    private EventProof proof(long index, KeptCheckpoint checkpoint) {
        InclusionProof path = new TreeProofs(tables).inclusion(index, checkpoint.size());
        return new EventProof(path, SignedNote.of(checkpoint.note()));
    }

    private Stored stored(String event) {
        return jdbc.sql("SELECT global_index, " + StoredEvent.COLUMNS
                        + " FROM domain_event_entry WHERE event_identifier = ?")
                .param(event)
                .query((row, number) -> new Stored(row.getLong(1), StoredEvent.of(row)))
                .optional()
                .orElseThrow(() -> new RefusedException(InputRefusal.NO_SUCH_RECORD, "event"));
    }

    private KeptCheckpoint newest() {
        checkpoints.takeIn();
        return checkpoints.newest().orElseThrow(() -> new RefusedException(CheckpointRefusal.NO_CHECKPOINT_YET));
    }

    private KeptCheckpoint checkpoint(@Nullable Long size, String field) {
        if (size == null) {
            return newest();
        }
        checkpoints.takeIn();
        return checkpoints
                .ofSize(size)
                .orElseThrow(() -> new RefusedException(CheckpointRefusal.NO_SUCH_CHECKPOINT, field));
    }

    /** The ledger as one checkpoint covers it. */
    public final class Covered {

        private final @Nullable KeptCheckpoint checkpoint;

        private Covered(@Nullable KeptCheckpoint checkpoint) {
            this.checkpoint = checkpoint;
        }

        /** The checkpoint; empty where none has been signed yet. */
        public Optional<Published> published() {
            return Optional.ofNullable(checkpoint)
                    .map(kept -> new Published(kept.size(), kept.signedAt(), kept.note()));
        }

        /**
         * An event, with its proof where the checkpoint covers it.
         *
         * @throws RefusedException {@link InputRefusal#NO_SUCH_RECORD} where there is no such event
         */
        public Taken take(String event) {
            Stored stored = stored(event);
            boolean covers = checkpoint != null && stored.position() <= checkpoint.position();
            Inclusion inclusion = covers ? inclusion(stored, checkpoint) : null;
            return new Taken(
                    stored.event().canonical(),
                    inclusion == null ? null : inclusion.index(),
                    inclusion == null ? null : inclusion.proof());
        }
    }

    /**
     * A leaf of the tree.
     *
     * @param hash in Base64
     * @param index its place; null until the tree has it
     */
    public record Leaf(String hash, @Nullable Long index) {}

    /** A checkpoint as it is published. */
    public record Published(long size, Instant signedAt, String note) {}

    private record Stored(long position, StoredEvent event) {}

    /**
     * An event as it was taken from the ledger.
     *
     * @param event its canonical JSON
     * @param index which leaf it is; null where the checkpoint does not cover it
     * @param proof the file to lay beside it; null likewise
     */
    public record Taken(
            byte[] event, @Nullable Long index, @Nullable String proof) {

        public Taken {
            event = event.clone();
        }

        @Override
        public byte[] event() {
            return event.clone();
        }
    }

    /**
     * An event and its proof.
     *
     * @param id of the event
     * @param index which leaf
     * @param size over how many events the checkpoint is
     * @param event its canonical JSON
     * @param proof the file to lay beside it
     * @param key the public key
     */
    public record Inclusion(String id, long index, long size, String event, String proof, String key) {}

    /**
     * Two checkpoints and the proof between them.
     *
     * @param hashes in Base64
     * @param key the public key
     */
    public record Consistency(long from, long to, String earlier, String later, List<String> hashes, String key) {

        public Consistency {
            hashes = List.copyOf(hashes);
        }
    }
}
