package org.anjian.config.processing;

import java.util.LinkedHashMap;
import java.util.Map;
import org.anjian.operations.Job;
import org.anjian.operations.JobArguments;
import org.anjian.operations.JobProgress;

/** {@code POST /operations/jobs {"job":"retry"}}: handles the events again that were set aside, without waiting for the interval. */
final class RetryJob implements Job {

    private final DeadLetterRetry retry;

    RetryJob(DeadLetterRetry retry) {
        this.retry = retry;
    }

    @Override
    public String name() {
        return "retry";
    }

    @Override
    public Map<String, Object> run(JobArguments arguments, JobProgress progress) {
        DeadLetterRetry.Outcome outcome = retry.retryAll(progress::isCancelled);
        progress.throwIfCancelled();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("handled", outcome.handled());
        result.put("failed", outcome.failed());
        return result;
    }
}
