package org.anjian.cli;

import org.anjian.embedded.EmbeddedStartException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The program behind {@code ./anjian}: exit status 0 only on success, 1 on failure, 2 on a wrong command line. */
@Command(
        name = "anjian",
        description = "Anjian (安监): the ledger of work-safety supervision and enforcement.",
        mixinStandardHelpOptions = true,
        version = "Anjian 0.1.0",
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            ImportCommand.class,
            RebuildCommand.class,
            VerifyCommand.class,
            DriftCommand.class,
            WhatIfCommand.class,
            VerifyDrawCommand.class,
            AuditCommand.class,
            CheckpointCommand.class,
            CaseFileCommand.class,
            RotateKeysCommand.class,
            BenchCommand.class,
            HelpCommand.class
        },
        footer = {"", "Example: ./anjian demo"})
public final class Anjian {

    private static final int FAILURE = 1;

    private Anjian() {}

    /** @param arguments the command and its options */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a command and gives its exit status. */
    static int run(String... arguments) {
        var commandLine = new CommandLine(new Anjian());
        commandLine.setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println("anjian: " + explained(failure));
            return FAILURE;
        });
        if (arguments.length == 0) {
            commandLine.usage(commandLine.getErr());
            return CommandLine.ExitCode.USAGE;
        }
        return commandLine.execute(arguments);
    }

    /** A refusal speaks for itself; of anything else the operator needs the kind and the deepest reason too. */
    private static String explained(Exception failure) {
        if (failure instanceof EmbeddedStartException || failure instanceof OperationFailed) {
            return failure.getMessage();
        }
        Throwable reason = failure;
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        return failure.getMessage() + (reason == failure ? "" : " (" + reason + ")");
    }
}
