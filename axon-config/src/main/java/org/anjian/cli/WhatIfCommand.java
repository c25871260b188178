package org.anjian.cli;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "what-if",
        description =
                "Compares how hazards stand with how they would stand under other deadlines; one that was stopped goes on.",
        mixinStandardHelpOptions = true)
final class WhatIfCommand implements Callable<Integer> {

    @Mixin
    private final JobOnNode job = new JobOnNode();

    @Option(
            names = "--region",
            required = true,
            paramLabel = "<code>",
            description = "The region whose subtree is meant.")
    private String region = "";

    @Option(names = "--from", required = true, paramLabel = "<day>", description = "The first day of registration.")
    private String from = "";

    @Option(names = "--to", required = true, paramLabel = "<day>", description = "The last day of registration.")
    private String to = "";

    @Option(names = "--general", paramLabel = "<n>w|d", description = "Working or calendar days for general hazards.")
    private @Nullable String general;

    @Option(names = "--major", paramLabel = "<n>w|d", description = "Working or calendar days for major hazards.")
    private @Nullable String major;

    @Option(
            names = "--late-until",
            paramLabel = "<end>",
            description = "STRUCK_OFF or RECHECK_PASSED: when a hazard is no longer late.")
    private @Nullable String lateUntil;

    @Override
    public Integer call() {
        Map<String, Object> arguments = new HashMap<>(Map.of("region", region, "from", from, "to", to));
        arguments.put("general", general);
        arguments.put("major", major);
        arguments.put("lateUntil", lateUntil);
        arguments.values().removeIf(value -> value == null);
        // a result that does not say that it is complete is not a success
        return job.run("what-if", arguments).path("state").asString("").equals("DONE") ? 0 : 1;
    }
}
