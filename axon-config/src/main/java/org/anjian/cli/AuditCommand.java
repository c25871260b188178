package org.anjian.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "audit",
        description =
                "Hashes every event again and compares it with the tree; names what was changed, removed or inserted;"
                        + " exit status 1 if anything was.",
        mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {

    @Mixin
    private final JobOnNode job = new JobOnNode();

    @Override
    public Integer call() {
        return job.run("audit", Map.of()).path("findings").asLong(1) == 0 ? 0 : 1;
    }
}
