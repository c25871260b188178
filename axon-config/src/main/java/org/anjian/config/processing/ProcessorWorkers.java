package org.anjian.config.processing;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;

/**
 * The threads on which all processors handle their batches. A batch holds a connection of the database until it is stored: with
 * threads of their own, a hundred processors that catch up together would leave none to the commands.
 */
final class ProcessorWorkers {

    private final ScheduledThreadPoolExecutor threads;

    /**
     * Workers for every processor of a node.
     *
     * @param most how many batches are handled at a time
     */
    ProcessorWorkers(int most) {
        ThreadFactory named =
                Thread.ofPlatform().daemon().name("processor-worker-", 0).factory();
        this.threads = new ScheduledThreadPoolExecutor(most, named);
        this.threads.setRemoveOnCancelPolicy(true);
    }

    ScheduledExecutorService threads() {
        return threads;
    }

    /**
     * The processors have stopped by now, and their batches are stored; what still waits, such as for a database that is gone,
     * would come again anyhow.
     */
    void stop() {
        threads.shutdownNow();
    }
}
