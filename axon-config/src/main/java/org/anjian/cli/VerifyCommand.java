package org.anjian.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "verify",
        description = "Compares every read model with the events; exit status 1 if they differ.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private final JobOnNode job = new JobOnNode();

    @Option(names = "--model", paramLabel = "<model>", description = "Only this read model, such as hazards.")
    private @Nullable String model;

    @Override
    public Integer call() {
        // a result that does not say there are no differences is not a success
        return job.run("verify", model == null ? Map.of() : Map.of("model", model))
                                .path("differences")
                                .asLong(1)
                        == 0
                ? 0
                : 1;
    }
}
