package org.anjian.config.processing;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Retries set-aside events at a fixed interval: most causes pass without anybody looking. */
final class RegularRetry implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(RegularRetry.class);

    private final DeadLetterRetry retry;
    private final Duration interval;
    private volatile @Nullable ScheduledExecutorService schedule;

    RegularRetry(DeadLetterRetry retry, Duration interval) {
        this.retry = retry;
        this.interval = interval;
    }

    @Override
    public void start() {
        ScheduledExecutorService started = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("dead-letter-retry").factory());
        started.scheduleWithFixedDelay(
                () -> retry(started::isShutdown), interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
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

    private void retry(BooleanSupplier stop) {
        try {
            DeadLetterRetry.Outcome outcome = retry.retryAll(stop);
            if (outcome.handled() + outcome.failed() > 0) {
                LOG.info("Retried the events set aside: {}", outcome);
            }
        } catch (RuntimeException databaseDown) {
            LOG.warn("The events set aside could not be retried: {}", databaseDown.toString());
        }
    }
}
