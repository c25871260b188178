package org.anjian.config.node;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Does some work again and again while the node runs, with the same pause after each time, on a thread of its own. What fails is
 * logged, and tried again the next time. It starts after everything else and stops before it.
 */
public final class AtInterval implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(AtInterval.class);

    private final String name;
    private final Duration interval;
    private final Consumer<BooleanSupplier> work;
    private volatile @Nullable ScheduledExecutorService schedule;

    /**
     * Does nothing before it is started.
     *
     * @param name what the work is called, as a thread and in the log: {@code dead-letter-retry}
     * @param interval the pause before each time
     * @param work is given what tells whether the node stops
     */
    public AtInterval(String name, Duration interval, Consumer<BooleanSupplier> work) {
        this.name = name;
        this.interval = interval;
        this.work = work;
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name(name).factory());
        started.scheduleWithFixedDelay(
                () -> once(started::isShutdown), interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
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

    private void once(BooleanSupplier stopping) {
        try {
            work.accept(stopping);
        } catch (RuntimeException failed) {
            LOG.warn("{} failed, and is tried again in {}: {}", name, interval, failed.toString());
        }
    }
}
