package org.anjian.importing;

import java.lang.management.ManagementFactory;
import org.anjian.operations.JobProgress;

/** Hears how an import goes on, and now and then looks how much memory is really in use, more than at first. */
final class MemoryWatch implements JobProgress {

    private static final int EVERY = 8;

    private final long idle = inUse();
    private long most;
    private int reports;
    private int looks;

    @Override
    public void report(long done, long total, String text) {
        if (reports++ % EVERY == 0) {
            most = Math.max(most, inUse() - idle);
            looks++;
        }
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    /** The most that was in use above the idle application, in bytes. */
    long most() {
        return most;
    }

    /** How often it was looked. */
    int looks() {
        return looks;
    }

    /** What is left of the heap after a full collection, and everything beside it. */
    private static long inUse() {
        System.gc();
        var memory = ManagementFactory.getMemoryMXBean();
        return memory.getHeapMemoryUsage().getUsed()
                + memory.getNonHeapMemoryUsage().getUsed();
    }
}
