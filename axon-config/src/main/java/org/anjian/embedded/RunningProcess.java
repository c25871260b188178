package org.anjian.embedded;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process that is known by its id and the moment it started, because the id alone may belong to a stranger after a
 * restart of the machine.
 *
 * @param pid the operating system's process id
 * @param startedAt when the operating system says the process started
 */
public record RunningProcess(long pid, Instant startedAt) {

    /** Linux tells the start in ticks since boot, and the moment of boot is only known to a second or so. */
    private static final Duration START_TOLERANCE = Duration.ofSeconds(3);

    /** The process with this id, if there is one. */
    public static Optional<RunningProcess> of(long pid) {
        return ProcessHandle.of(pid).flatMap(RunningProcess::of);
    }

    /** The process behind the handle, if it still runs. */
    public static Optional<RunningProcess> of(ProcessHandle handle) {
        return handle.info()
                .startInstant()
                .map(start -> new RunningProcess(handle.pid(), start))
                .filter(RunningProcess::isAlive);
    }

    /** Whether the process with this id still runs and is the one that was meant. */
    @JsonIgnore
    public boolean isAlive() {
        return handle().isPresent();
    }

    /** The whole command line, arguments separated by blanks; empty if it is not ours to read. */
    @JsonIgnore
    public String commandLine() {
        try {
            // ProcessHandle cuts a command line off at 4096 characters, and Elasticsearch's is longer
            byte[] raw = Files.readAllBytes(Path.of("/proc", Long.toString(pid), "cmdline"));
            return new String(raw, StandardCharsets.UTF_8).replace('\0', ' ').strip();
        } catch (IOException notLinux) {
            return handle().flatMap(handle -> handle.info().commandLine()).orElse("");
        }
    }

    /** Asks the process to end (SIGTERM) and kills it (SIGKILL) when it has not ended in time. */
    public void stop(Duration limit) {
        handle().ifPresent(ProcessHandle::destroy);
        if (!awaitEnd(limit)) {
            kill();
        }
    }

    /** Kills the process (SIGKILL) and waits until it is gone. */
    public void kill() {
        handle().ifPresent(ProcessHandle::destroyForcibly);
        awaitEnd(Duration.ofSeconds(10));
    }

    /** @return whether the process ended in time */
    public boolean awaitEnd(Duration limit) {
        return Patience.until(limit, () -> !isAlive());
    }

    private Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid).filter(this::isTheOneMeant).filter(handle -> !isZombie());
    }

    private boolean isTheOneMeant(ProcessHandle handle) {
        return handle.isAlive()
                && handle.info()
                        .startInstant()
                        .map(start -> Duration.between(start, startedAt).abs().compareTo(START_TOLERANCE) <= 0)
                        .orElse(false);
    }

    /** A killed orphan stays in the process table where process 1 does not collect it, as in many containers. */
    private boolean isZombie() {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"), StandardCharsets.ISO_8859_1);
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException notLinuxOrGone) {
            return false;
        }
    }
}
