package org.anjian.operations;

import java.util.concurrent.CancellationException;

/** The way from a running job to the operator who waits for it. Safe for use by several threads. */
public interface JobProgress {

    /** A total that is not known. */
    long UNKNOWN = -1;

    /**
     * Says how far the job is. May be called as often as convenient; only some reports are sent on.
     *
     * @param done how many are done since the job began
     * @param total how many there are, or {@link #UNKNOWN}
     * @param text what is being done, such as "folding events into hazards"
     */
    void report(long done, long total, String text);

    /** Whether the operator wants the job to end. */
    boolean isCancelled();

    /** @throws CancellationException if the operator wants the job to end */
    default void throwIfCancelled() {
        if (isCancelled()) {
            throw new CancellationException("cancelled by the operator");
        }
    }
}
