package org.anjian.config.personaldata;

import java.util.Map;
import org.anjian.operations.Job;
import org.anjian.operations.JobArguments;
import org.anjian.operations.JobProgress;

/**
 * {@code ./anjian rotate-keys}: wraps the key of every person with the current master key. After it the older master keys
 * can be taken away. It may be stopped and started again.
 */
final class RotateKeysJob implements Job {

    private final PersonKeys keys;

    RotateKeysJob(PersonKeys keys) {
        this.keys = keys;
    }

    @Override
    public String name() {
        return "rotate-keys";
    }

    @Override
    public Map<String, Object> run(JobArguments arguments, JobProgress progress) {
        long all = keys.outdated();
        long done = 0;
        int wrapped = keys.rewrapSome();
        while (wrapped > 0) {
            progress.throwIfCancelled();
            done += wrapped;
            progress.report(done, all, "wrapping keys");
            wrapped = keys.rewrapSome();
        }
        return Map.of("wrapped", done);
    }
}
