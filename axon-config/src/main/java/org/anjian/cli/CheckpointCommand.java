package org.anjian.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "checkpoint",
        description = "Signs what was recorded since the last checkpoint, and prints the newest: keep it elsewhere.",
        mixinStandardHelpOptions = true)
final class CheckpointCommand implements Callable<Integer> {

    @Mixin
    private final JobOnNode job = new JobOnNode();

    @Override
    public Integer call() {
        job.run("checkpoint", Map.of());
        return 0;
    }
}
