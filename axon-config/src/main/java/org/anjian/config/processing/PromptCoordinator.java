package org.anjian.config.processing;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The thread that hands a processor its events. Where the buffers of all its segments are full, Axon has it look again after
 * 100 ms; they hold 1,024 events and are empty long before, so the processor would rest most of the time. Here it looks again
 * after 5 ms.
 */
final class PromptCoordinator extends ScheduledThreadPoolExecutor {

    private static final long AXON_WAITS_MILLIS = 100;
    private static final long LOOK_AGAIN_MILLIS = 5;

    PromptCoordinator(String processor) {
        super(1, Thread.ofPlatform().daemon().name("coordinator-" + processor).factory());
        setRemoveOnCancelPolicy(true);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable task, long delay, TimeUnit unit) {
        return unit == TimeUnit.MILLISECONDS && delay == AXON_WAITS_MILLIS
                ? super.schedule(task, LOOK_AGAIN_MILLIS, unit)
                : super.schedule(task, delay, unit);
    }
}
