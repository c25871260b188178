package org.anjian.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that every command has: which ledger. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "<folder>",
            defaultValue = ".anjian",
            description = "The data folder, one ledger each (default: ${DEFAULT-VALUE} in the current directory).")
    private Path folder = Path.of(".anjian");

    /** The folder as an absolute path. */
    Path folder() {
        return folder.toAbsolutePath().normalize();
    }
}
