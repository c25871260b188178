package org.anjian.permission;

import org.anjian.operations.JobProgress;

/** Waits for the read models as long as they take. */
final class Patient implements JobProgress {

    @Override
    public void report(long done, long total, String text) {}

    @Override
    public boolean isCancelled() {
        return false;
    }
}
