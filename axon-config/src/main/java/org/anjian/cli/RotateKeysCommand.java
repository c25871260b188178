package org.anjian.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "rotate-keys",
        description = "Wraps the keys of personal data with the newest master key.",
        mixinStandardHelpOptions = true)
final class RotateKeysCommand implements Callable<Integer> {

    @Mixin
    private final JobOnNode job = new JobOnNode();

    @Override
    public Integer call() {
        job.run("rotate-keys", Map.of());
        return 0;
    }
}
