package org.anjian.config.proof;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.anjian.api.checkpoint.CheckpointCause;
import org.anjian.api.checkpoint.CheckpointDayId;
import org.anjian.api.checkpoint.CheckpointRefusal;
import org.anjian.api.checkpoint.command.RecordCheckpoint;
import org.anjian.api.message.LegalTime;
import org.anjian.api.region.RegionCode;
import org.anjian.command.process.OwnCommands;
import org.anjian.config.proof.TreeTables.Grown;
import org.anjian.proof.Checkpoint;
import org.anjian.proof.Hash;
import org.anjian.proof.NoteSigner;
import org.anjian.proof.TreeProofs;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signs the root of the tree and records it as an event. A ledger to which nothing was added gets no further checkpoint. */
final class CheckpointSigning {

    private static final Logger LOG = LoggerFactory.getLogger(CheckpointSigning.class);
    private static final RegionCode EVERYWHERE = new RegionCode("000000");

    private final LedgerTree tree;
    private final TreeTables tables;
    private final CheckpointTable checkpoints;
    private final LedgerKeys keys;
    private final OwnCommands commands;
    private final Clock clock;

    CheckpointSigning(
            LedgerTree tree,
            TreeTables tables,
            CheckpointTable checkpoints,
            LedgerKeys keys,
            OwnCommands commands,
            Clock clock) {
        this.tree = tree;
        this.tables = tables;
        this.checkpoints = checkpoints;
        this.keys = keys;
        this.commands = commands;
        this.clock = clock;
    }

    /** Whether the last checkpoint, by whichever node, is so old that the next is due. */
    boolean isDue(Duration interval) {
        Instant now = clock.instant();
        return checkpoints
                .newest()
                .map(last -> !now.isBefore(last.signedAt().plus(interval)))
                .orElse(true);
    }

    /**
     * Signs, where anything was recorded since the last time.
     *
     * @return the newest checkpoint then; empty where there is none, for want of a key or of events
     */
    Optional<KeptCheckpoint> sign(CheckpointCause cause) {
        Optional<NoteSigner> signer = keys.signer();
        checkpoints.takeIn();
        Optional<KeptCheckpoint> last = checkpoints.newest();
        if (signer.isEmpty()) {
            return last;
        }
        tree.grow(() -> false);
        Grown grown = tables.grown();
        boolean isGrown = grown.size() > 0
                && last.map(before -> checkpoints.hasMore(before, grown.position()))
                        .orElse(true);
        if (!isGrown) {
            return last;
        }
        record(grown, signer.get(), cause);
        checkpoints.takeIn();
        return checkpoints.newest();
    }

    private void record(Grown grown, NoteSigner signer, CheckpointCause cause) {
        Hash root = new TreeProofs(tables).root(grown.size());
        Instant now = clock.instant();
        String note = signer.sign(new Checkpoint(signer.key().name(), grown.size(), root, List.of()))
                .file();
        commands.sendUnless(
                new RecordCheckpoint(
                        CheckpointDayId.of(LegalTime.dayOf(now)),
                        grown.size(),
                        grown.position(),
                        root.base64(),
                        note,
                        cause,
                        now,
                        "checkpoint/" + grown.size()),
                EVERYWHERE,
                CheckpointRefusal.CHECKPOINT_NOT_GROWN);
        LOG.info("Checkpoint over {} events signed ({})", grown.size(), cause);
    }
}
