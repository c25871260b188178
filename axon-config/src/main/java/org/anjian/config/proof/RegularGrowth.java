package org.anjian.config.proof;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Lets the tree grow at a fixed interval: what it has taken in cannot be changed any more without being seen. */
final class RegularGrowth implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RegularGrowth.class);

    private final LedgerTree tree;
    private final Duration interval;
    private volatile @Nullable ScheduledExecutorService schedule;

    RegularGrowth(LedgerTree tree, Duration interval) {
        this.tree = tree;
        this.interval = interval;
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("ledger-tree").factory());
        started.scheduleWithFixedDelay(
                () -> grow(started), interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
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

    private void grow(ScheduledExecutorService started) {
        try {
            tree.grow(started::isShutdown);
        } catch (RuntimeException databaseDown) {
            LOG.warn("The tree over the events could not grow: {}", databaseDown.toString());
        }
    }
}
