package org.anjian.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "rebuild",
        description = "Builds a read model anew from the events, while the old one goes on answering.",
        mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {

    @Mixin
    private final JobOnNode job = new JobOnNode();

    @Parameters(index = "0", paramLabel = "<model>", description = "The read model, such as hazards, or all.")
    private String model = "";

    @Override
    public Integer call() {
        job.run("rebuild", Map.of("model", model));
        return 0;
    }
}
