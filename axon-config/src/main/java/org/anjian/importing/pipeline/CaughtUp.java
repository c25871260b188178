package org.anjian.importing.pipeline;

import org.anjian.operations.JobProgress;

/** Lets an import end only when its records can be read. */
public interface CaughtUp {

    /** Waits until every read model has folded what was recorded before the call. */
    void await(JobProgress progress) throws InterruptedException;
}
