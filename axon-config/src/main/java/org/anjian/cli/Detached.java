package org.anjian.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.anjian.embedded.DataFolder;
import org.anjian.embedded.OwnSession;

/** Starts {@code up} in a process of its own that outlives the terminal, and waits until it is ready. */
final class Detached {

    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private Detached() {}

    /**
     * Returns when the node is ready.
     *
     * @param data the data folder
     * @param port the HTTP port, or 0 for any
     * @throws OperationFailed with what it said last if it ends instead
     */
    static Instance start(Path data, int port) throws IOException, InterruptedException {
        Path logs = DataFolder.open(data).logs();
        Path console = logs.resolve("console.log");
        var process = new ProcessBuilder(OwnSession.command(command(data, port)))
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(console.toFile())
                .start();
        while (!process.waitFor(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
            var instance =
                    Instance.running(data).filter(found -> found.process().pid() == process.pid());
            if (instance.isPresent()) {
                return instance.get();
            }
        }
        throw new OperationFailed(
                "UNAVAILABLE",
                "the application did not start:\n" + Files.readString(console).strip() + "\nMore in " + logs);
    }

    private static List<String> command(Path data, int port) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Anjian.class.getName()));
        command.addAll(List.of("up", "--data", data.toString(), "--port", Integer.toString(port)));
        return command;
    }
}
