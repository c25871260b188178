package org.anjian.config.proof;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.anjian.api.checkpoint.CheckpointCause;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;

/**
 * Lets the tree grow at a fixed interval, signs checkpoints when they are due, and copies both to the witness: what is taken in
 * cannot be changed any more without being seen.
 */
final class RegularGrowth implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RegularGrowth.class);

    private final LedgerTree tree;
    private final TreeTables tables;
    private final CheckpointTable checkpoints;
    private final Witness witness;
    private final ObjectProvider<CheckpointSigning> signing;
    private final ProofProperties settings;
    private volatile @Nullable ScheduledExecutorService schedule;

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

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("ledger-tree").factory());
        long millis = settings.growth().toMillis();
        started.scheduleWithFixedDelay(() -> step(started), millis, millis, TimeUnit.MILLISECONDS);
        schedule = started;
    }

    @Override
    public void stop() {
        ScheduledExecutorService started = schedule;
        if (started != null) {
            started.close();
            schedule = null;
        }
    }

    @Override
    public boolean isRunning() {
        return schedule != null;
    }

    /** After everything else has started, and stopped before it: signing needs all of it. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    private void step(ScheduledExecutorService started) {
        try {
            tree.grow(started::isShutdown);
            checkpoints.takeIn();
            signWhereDue();
            witness.follow(tables);
            checkpoints.newest().map(KeptCheckpoint::note).ifPresent(this::keep);
        } catch (RuntimeException failed) {
            LOG.warn(
                    "The tree over the events could not grow, or no checkpoint could be signed: {}", failed.toString());
        }
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
