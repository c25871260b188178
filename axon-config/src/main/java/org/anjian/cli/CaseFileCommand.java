package org.anjian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

@Command(
        name = "case-file",
        description =
                "Makes the file of a record for auditors: its events with their proofs, its states, its documents, and a page"
                        + " that tells them without any server.",
        mixinStandardHelpOptions = true)
final class CaseFileCommand implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "<number or id>",
            description = "The number of the case, or the id of the record.")
    private String record;

    @Option(
            names = "--output",
            paramLabel = "<file>",
            description =
                    "Where to put it (default: a file of that number in the current folder). No file is overwritten.")
    private @Nullable Path output;

    @Mixin
    private final DataOption data = new DataOption();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (output != null) {
            refuseToOverwrite(output);
        }
        JsonNode made = JobOnNode.ask(data.folder(), "case-file", Map.of("record", record));
        Path target = output == null ? Path.of(made.path("name").asString()) : output;
        refuseToOverwrite(target);
        move(Path.of(made.path("file").asString()), target);
        var out = spec.commandLine().getOut();
        out.println(target);
        out.println("sha256: " + made.path("sha256").asString());
        out.println("events: " + made.path("events") + ", proven: " + made.path("proven") + ", not covered yet: "
                + made.path("notCovered") + ", documents: " + made.path("documents"));
        return 0;
    }

    private static void refuseToOverwrite(Path file) {
        if (Files.exists(file)) {
            throw new OperationFailed("CONFLICT", file + " is there already: name another with --output");
        }
    }

    private static void move(Path made, Path target) {
        try {
            Files.move(made, target);
        } catch (IOException unwritable) {
            throw new OperationFailed(
                    "INVALID", "cannot write " + target + ": " + unwritable.getMessage() + "; the file is " + made);
        }
    }
}
