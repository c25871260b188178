package org.anjian.operations;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The jobs of this node, and those that run. */
@Component
class Jobs {

    private final Map<String, Job> jobs;
    private final Map<String, JobRun> running = new ConcurrentHashMap<>();
    private final Clock clock;

    Jobs(ObjectProvider<Job> jobs, ObjectProvider<Clock> clock) {
        this.jobs = jobs.stream().collect(Collectors.toMap(Job::name, Function.identity()));
        this.clock = clock.getIfUnique(Clock::systemUTC);
    }

    /** A job must not outlive the database under it: it is told before the node begins to stop. */
    @EventListener(ContextClosedEvent.class)
    void cancelAll() {
        running.values().forEach(JobRun::cancel);
    }

    Set<String> names() {
        return new TreeSet<>(jobs.keySet());
    }

    /** The progress of what runs, by job. */
    Map<String, Object> running() {
        var progress = new TreeMap<String, Object>();
        running.forEach((name, run) -> progress.put(name, run.progress()));
        return progress;
    }

    Optional<JobRun> running(String name) {
        return Optional.ofNullable(running.get(name));
    }

    /**
     * Starts a job in a thread of its own.
     *
     * @throws JobRefused if there is no such job, or it runs already
     */
    JobRun start(String name, JobArguments arguments) {
        Job job = jobs.get(name);
        if (job == null) {
            throw new JobRefused("NOT_FOUND", "there is no job \"" + name + "\"; there are " + names());
        }
        var run = new JobRun(job, clock);
        if (running.putIfAbsent(name, run) != null) {
            throw new JobRefused("CONFLICT", "the job \"" + name + "\" runs already");
        }
        Thread.ofPlatform().name("job-" + name).start(() -> {
            Map<String, Object> last;
            try {
                last = run.run(arguments);
            } finally {
                running.remove(name);
            }
            // Who is told of the end may start the job again at once.
            run.tell(last);
        });
        return run;
    }
}
