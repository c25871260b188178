package org.anjian.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.anjian.embedded.EmbeddedServices;
import org.anjian.embedded.EmbeddedSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "down",
        description = "Stops the Anjian of a data folder, and whatever a killed one left running.",
        mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {

    /** More than the application and both services take, each with its own limit. */
    private static final Duration LIMIT = Duration.ofSeconds(90);

    @Mixin
    private final DataOption data = new DataOption();

    @Override
    public Integer call() throws Exception {
        Path folder = data.folder();
        var running = Instance.running(folder);
        if (running.isPresent()) {
            System.err.println("stopping process " + running.get().process().pid());
            running.get().process().stop(LIMIT);
        }
        if (Files.isDirectory(folder)) {
            NodeLog.begin(folder, "WARN");
            EmbeddedServices.stopLeftBehind(folder, EmbeddedSettings.defaults());
            Instance.forget(folder);
        }
        System.err.println(running.isPresent() ? "stopped" : "nothing runs on " + folder);
        return 0;
    }
}
