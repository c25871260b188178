package org.anjian.importing;

import org.anjian.operations.JobProgress;

/** An operator who listens and does not interfere. */
public final class Silent implements JobProgress {

    private volatile String last = "";

    @Override
    public void report(long done, long total, String text) {
        last = done + "/" + total + " " + text;
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    /** The last line heard. */
    public String last() {
        return last;
    }
}
