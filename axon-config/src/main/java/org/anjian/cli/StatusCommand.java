package org.anjian.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.ObjectNode;

@Command(
        name = "status",
        description = "Tells whether Anjian is ready, and where; exit status 0 only if it is.",
        mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--json", description = "Print one line of JSON.")
    private boolean json;

    @Override
    public Integer call() {
        ObjectNode status = status(data.folder());
        if (json) {
            System.out.println(status);
        } else {
            StatusText.print(status, System.out);
        }
        return status.path("ready").asBoolean(false) ? 0 : 1;
    }

    private static ObjectNode status(Path folder) {
        try {
            return Instance.running(folder)
                    .map(instance -> StatusText.of(folder, instance))
                    .orElseGet(() -> StatusText.notRunning("nothing runs on " + folder));
        } catch (OperationFailed e) {
            return StatusText.notRunning(e.getMessage());
        }
    }
}
