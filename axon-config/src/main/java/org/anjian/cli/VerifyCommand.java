package org.anjian.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "verify",
        description = "Compares every read model with the events; exit status 1 if they differ.",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    @Mixin
    private final JobOnNode job = new JobOnNode();

    @Override
    public Integer call() {
        // a result that does not say there are no differences is not a success
        return job.run("verify", Map.of()).path("differences").asLong(1) == 0 ? 0 : 1;
    }
}
