package org.anjian.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "drift",
        description =
                "Compares a sample of every read model with the ledger and heals what differs; exit status 1 if anything"
                        + " is still wrong or could not be compared.",
        mixinStandardHelpOptions = true)
final class DriftCommand implements Callable<Integer> {

    @Mixin
    private final JobOnNode job = new JobOnNode();

    @Option(names = "--model", paramLabel = "<model>", description = "Only this read model, such as hazards.")
    private @Nullable String model;

    @Option(names = "--sample", paramLabel = "<n>", description = "How many records of each read model, 2 to 10,000.")
    private @Nullable Integer sample;

    @Option(names = "--all", description = "Every record of it, instead of a sample.")
    private boolean all;

    @Override
    public Integer call() {
        Map<String, Object> arguments = new HashMap<>();
        if (model != null) {
            arguments.put("model", model);
        }
        if (sample != null) {
            arguments.put("sample", sample);
        }
        if (all) {
            arguments.put("all", true);
        }
        // a result that does not say that all is well is not a success
        return job.run("drift", arguments).path("well").asBoolean(false) ? 0 : 1;
    }
}
