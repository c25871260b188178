package org.anjian.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of a job: its progress, its end, and the wish to end it early. */
final class JobRun implements JobProgress {

    private static final Logger log = LoggerFactory.getLogger(JobRun.class);

    private record Report(long done, long total, String text) {}

    private final Job job;
    private final Clock clock;
    private final Instant startedAt;
    private final CompletableFuture<Map<String, Object>> end = new CompletableFuture<>();
    private volatile @Nullable Report latest;
    private volatile boolean cancelled;

    JobRun(Job job, Clock clock) {
        this.job = job;
        this.clock = clock;
        this.startedAt = clock.instant();
    }

    /**
     * Runs the job in this thread. Nobody is told of its end before {@link #tell}.
     *
     * @return its end: {@code {"result":…}} or {@code {"error":…}}, never an exception
     */
    Map<String, Object> run(JobArguments arguments) {
        log.info("job {} begins with {}", job.name(), arguments.values());
        try {
            Map<String, Object> result = job.run(arguments, this);
            log.info("job {} is done after {} s: {}", job.name(), elapsed().toSeconds(), result);
            return Map.of("result", result);
        } catch (CancellationException e) {
            log.info("job {} was cancelled after {} s", job.name(), elapsed().toSeconds());
            return error("CANCELLED", "the job was cancelled");
        } catch (JobRefused e) {
            log.warn("job {} was refused: {}", job.name(), e.getMessage());
            return error(e.code(), e.getMessage());
        } catch (Exception | LinkageError | OutOfMemoryError | StackOverflowError e) {
            log.error("job {} failed after {} s", job.name(), elapsed().toSeconds(), e);
            return error("FAILED", e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }

    /** Tells those who wait how it ended. */
    void tell(Map<String, Object> last) {
        end.complete(last);
    }

    /**
     * Waits for the job's end.
     *
     * @return the last line for the operator, or null if the job still runs after this time
     */
    @Nullable
    Map<String, Object> awaitEnd(Duration limit) throws InterruptedException {
        try {
            return end.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException stillRunning) {
            return null;
        } catch (ExecutionException e) {
            throw new IllegalStateException("a run never ends with an exception", e);
        }
    }

    void cancel() {
        cancelled = true;
    }

    @Override
    public void report(long done, long total, String text) {
        latest = new Report(done, total, text);
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    /** The latest report: done, total, rate (per second since the start), text. */
    Map<String, Object> progress() {
        Report report = latest;
        var progress = new LinkedHashMap<String, Object>();
        progress.put("done", report == null ? 0 : report.done());
        progress.put("total", report == null ? UNKNOWN : report.total());
        progress.put("rate", report == null ? 0 : perSecond(report.done()));
        progress.put("text", report == null ? job.name() : report.text());
        return progress;
    }

    static Map<String, Object> error(String code, String message) {
        var error = new LinkedHashMap<String, Object>();
        error.put("code", code);
        error.put("message", message);
        return Map.of("error", error);
    }

    private long perSecond(long done) {
        return done * 1000 / Math.max(1, elapsed().toMillis());
    }

    private Duration elapsed() {
        return Duration.between(startedAt, clock.instant());
    }
}
