package org.anjian.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One run of a program that ends by itself: initdb, pg_ctl, the launcher of Elasticsearch.
 *
 * @param command program and arguments
 * @param environment variables added to ours
 * @param log the file that takes its output
 * @param limit how long it may take
 */
record ProgramRun(List<String> command, Map<String, String> environment, Path log, Duration limit) {

    private static final int LINES_SHOWN = 15;

    /**
     * Runs the program.
     *
     * @param purpose what it is for, for the message
     * @throws EmbeddedStartException with the end of its output if it fails or takes too long
     */
    void succeed(String purpose) {
        int status = status(purpose);
        if (status != 0) {
            throw new EmbeddedStartException(
                    purpose + " failed with status " + status + "; " + log + " ends with:\n" + lastLines(log));
        }
    }

    private int status(String purpose) {
        Process process = null;
        try {
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
            builder.environment().putAll(environment);
            process = builder.start();
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                killWhole(process);
                throw new EmbeddedStartException(purpose + " took longer than " + limit.toSeconds() + " s; " + log
                        + " ends with:\n" + lastLines(log));
            }
            return process.exitValue();
        } catch (IOException e) {
            throw new EmbeddedStartException(purpose + " failed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            killWhole(process);
            Thread.currentThread().interrupt();
            throw new EmbeddedStartException(purpose + " was interrupted", e);
        }
    }

    /** A start that is given up must not go on behind our back. */
    private static void killWhole(@Nullable Process process) {
        if (process != null) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static String lastLines(Path file) {
        try {
            var lines = Files.readAllLines(file);
            return lines.stream().skip(Math.max(0, lines.size() - LINES_SHOWN)).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            return "(unreadable: " + e.getMessage() + ")";
        }
    }
}
