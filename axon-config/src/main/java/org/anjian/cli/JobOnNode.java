package org.anjian.cli;

import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.JsonNode;

/** The options of a command that runs a job: on the node that serves the folder, else on one started for it. */
final class JobOnNode {

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--json", description = "Print the result as one line of JSON, the last on standard output.")
    private boolean json;

    /**
     * Runs the job, shows its progress and prints its result.
     *
     * @throws OperationFailed if the job is refused or fails
     */
    JsonNode run(String job, Map<String, Object> arguments) {
        JsonNode result = ask(data.folder(), job, arguments);
        if (json) {
            System.out.println(result);
        } else {
            result.properties()
                    .forEach(entry -> System.out.println(entry.getKey() + ": "
                            + (entry.getValue().isString() ? entry.getValue().asString() : entry.getValue())));
        }
        return result;
    }

    /**
     * Runs the job and prints no result.
     *
     * @throws OperationFailed if the job is refused or fails
     */
    static JsonNode ask(Path folder, String job, Map<String, Object> arguments) {
        return Instance.running(folder)
                .map(instance -> runOn(folder, instance.port(), job, arguments))
                .orElseGet(() -> runAlone(folder, job, arguments));
    }

    private static JsonNode runAlone(Path folder, String job, Map<String, Object> arguments) {
        try (var node = GuardedNode.start(folder, 0, "OFF")) {
            return runOn(folder, node.port(), job, arguments);
        }
    }

    private static JsonNode runOn(Path folder, int port, String job, Map<String, Object> arguments) {
        try (var operations = new Operations(folder, port)) {
            return operations.run(job, arguments, new ProgressLine(System.err));
        }
    }
}
