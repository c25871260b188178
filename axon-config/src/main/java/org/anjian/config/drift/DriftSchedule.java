package org.anjian.config.drift;

import com.github.kagkarlsson.scheduler.ScheduledExecution;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.anjian.operations.JobProgress;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Runs the check at intervals, once in the cluster: its next time is a row of PostgreSQL, and the node that takes it runs it. */
final class DriftSchedule implements SmartLifecycle {

    private static final String TABLE = "operation_tasks";
    private static final Duration POLLING = Duration.ofSeconds(10);

    private final String name;
    private final DataSource database;
    private final Duration interval;
    private final Clock clock;
    private final Consumer<JobProgress> check;
    private volatile @Nullable Scheduler scheduler;
    private volatile boolean stopping;

    /**
     * Does nothing before it is started.
     *
     * @param name what nodes that share the schedule call it
     * @param check is told by its progress when the node stops
     */
    DriftSchedule(String name, DataSource database, Duration interval, Clock clock, Consumer<JobProgress> check) {
        this.name = name;
        this.database = database;
        this.interval = interval;
        this.clock = clock;
        this.check = check;
    }

    @Override
    public void start() {
        stopping = false;
        RecurringTask<Void> task = Tasks.recurring(name, new AtIntervals(interval))
                .execute((instance, context) -> check.accept(new UntilStopped()));
        Scheduler started = Scheduler.create(database)
                .tableName(TABLE)
                .startTasks(task)
                .threads(1)
                .clock(clock::instant)
                .pollingInterval(interval.compareTo(POLLING) < 0 ? interval : POLLING)
                .build();
        started.start();
        hasten(started);
        scheduler = started;
    }

    /** A shorter interval than at the last start begins at once. */
    private void hasten(Scheduler started) {
        TaskInstanceId instance = TaskInstanceId.of(name, RecurringTask.INSTANCE);
        Instant latest = clock.instant().plus(interval);
        Optional<ScheduledExecution<Object>> next = started.getScheduledExecution(instance);
        if (next.isPresent()
                && !next.get().isPicked()
                && next.get().getExecutionTime().isAfter(latest)) {
            started.reschedule(instance, latest);
        }
    }

    @Override
    public void stop() {
        Scheduler started = scheduler;
        stopping = true;
        if (started != null) {
            started.stop();
            scheduler = null;
        }
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }

    private record AtIntervals(Duration interval) implements Schedule {

        @Override
        public Instant getNextExecutionTime(ExecutionComplete done) {
            return done.getTimeDone().plus(interval);
        }

        @Override
        public Instant getInitialExecutionTime(Instant now) {
            return now.plus(interval);
        }

        @Override
        public boolean isDeterministic() {
            return false;
        }
    }

    private final class UntilStopped implements JobProgress {

        @Override
        public void report(long done, long total, String text) {
            // Nobody waits for it.
        }

        @Override
        public boolean isCancelled() {
            return stopping;
        }
    }
}
