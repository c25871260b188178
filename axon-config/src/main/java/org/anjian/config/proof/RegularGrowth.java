package org.anjian.config.proof;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.anjian.api.checkpoint.CheckpointCause;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Lets the tree grow, signs checkpoints when they are due, and copies both to the witness: what is taken in cannot be changed any
 * more without being seen.
 */
final class RegularGrowth {

    private final LedgerTree tree;
    private final TreeTables tables;
    private final CheckpointTable checkpoints;
    private final Witness witness;
    private final ObjectProvider<CheckpointSigning> signing;
    private final ProofProperties settings;

    RegularGrowth(
            LedgerTree tree,
            TreeTables tables,
            CheckpointTable checkpoints,
            Witness witness,
            ObjectProvider<CheckpointSigning> signing,
            ProofProperties settings) {
        this.tree = tree;
        this.tables = tables;
        this.checkpoints = checkpoints;
        this.witness = witness;
        this.signing = signing;
        this.settings = settings;
    }

    /** One time. */
    void step(BooleanSupplier stopping) {
        tree.grow(stopping);
        checkpoints.takeIn();
        signWhereDue();
        witness.follow(tables);
        checkpoints.newest().map(KeptCheckpoint::note).ifPresent(this::keep);
    }

    private void signWhereDue() {
        Duration interval = settings.checkpoints();
        CheckpointSigning here = signing.getIfAvailable();
        if (here != null && interval.isPositive() && here.isDue(interval)) {
            here.sign(CheckpointCause.INTERVAL);
        }
    }

    private void keep(String note) {
        if (!witness.note().filter(note::equals).isPresent()) {
            witness.keep(note);
        }
    }
}
