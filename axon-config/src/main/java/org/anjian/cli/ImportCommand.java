package org.anjian.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = "Imports a folder of records; what is already there is left as it is.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Mixin
    private final JobOnNode job = new JobOnNode();

    @Parameters(index = "0", paramLabel = "<adapter>", description = "How to read the folder, such as osha.")
    private String adapter = "";

    @Parameters(index = "1", paramLabel = "<folder>", description = "The folder with the records.")
    private Path folder = Path.of("");

    @Override
    public Integer call() {
        job.run(
                "import",
                Map.of(
                        "adapter",
                        adapter,
                        "folder",
                        folder.toAbsolutePath().normalize().toString()));
        return 0;
    }
}
