package org.anjian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "audit",
        description =
                "Hashes every event again and compares it with the tree and every signed checkpoint; names what was changed,"
                        + " removed or inserted; exit status 1 if anything was.",
        mixinStandardHelpOptions = true)
final class AuditCommand implements Callable<Integer> {

    @Mixin
    private final JobOnNode job = new JobOnNode();

    @Option(
            names = "--checkpoint",
            paramLabel = "<file>",
            description = "A checkpoint that was kept elsewhere, for whoever does not trust the ledger's own.")
    private @Nullable Path checkpoint;

    @Override
    public Integer call() {
        Map<String, Object> arguments = checkpoint == null ? Map.of() : Map.of("checkpoint", read(checkpoint));
        return job.run("audit", arguments).path("findings").asLong(1) == 0 ? 0 : 1;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new OperationFailed("INVALID", "cannot read " + file + ": " + unreadable.getMessage());
        }
    }
}
