package org.anjian.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** The program behind {@code ./anjian bench}. */
@Command(
        name = "bench",
        description = "Measures Anjian against the raw machine: PostgreSQL by JDBC, Elasticsearch by _bulk.",
        mixinStandardHelpOptions = true)
public final class Bench implements Callable<Integer> {

    private static final int QUICK_HAZARDS = 500;

    @Option(names = "--seconds", paramLabel = "<n>", description = "Measured seconds of each load (default: 8).")
    private int seconds = 8;

    @Option(
            names = "--hazards",
            paramLabel = "<n>",
            description =
                    "Hazards to project, three events each, after as many that do not count; all are rebuilt (default: 100000).")
    private int hazards = 100_000;

    @Option(names = "--quick", description = "A smoke run of small sizes; its numbers mean nothing.")
    private boolean quick;

    @Option(
            names = "--city",
            paramLabel = "<n>",
            description =
                    "Instead: loads a city of so many enterprises with three safety managers each and three years of"
                            + " assessments, and asks every list query.")
    private int city;

    @Option(
            names = "--cases",
            paramLabel = "<n>",
            description = "Instead: so many events of penalty cases, and the times of the statistics of enforcement.")
    private int cases;

    @Option(
            names = "--past",
            paramLabel = "<n>",
            description =
                    "Instead: so many events of penalty cases, what it costs to keep every version of them, and the"
                            + " times of statistics as of random positions.")
    private int past;

    @Option(
            names = "--public",
            paramLabel = "<n>",
            description = "Instead: makes so many decisions public, and reads them as the public does.")
    private int published;

    @Option(
            names = "--evidence",
            paramLabel = "<n>",
            description =
                    "Instead: audits so many events, and appends with the hashes and checkpoints that prove them and without.")
    private int evidence;

    @Option(
            names = "--replay",
            paramLabel = "<n>",
            description = "Instead: one case of so many events, asked as it was, against the raw read of its rows.")
    private int replay;

    @Option(
            names = "--data",
            paramLabel = "<folder>",
            description = "A new folder for the ledger, kept afterwards (default: a temporary one, deleted).")
    private Path data;

    @Option(
            names = "--output",
            paramLabel = "<file>",
            description = "Where the numbers go as JSON (default: target/bench.json beside the launcher).")
    private Path output;

    /**
     * Measures and prints.
     *
     * @param arguments the options
     * @throws IllegalStateException where it fails, for the caller to tell
     * @throws IllegalArgumentException where the options are wrong
     */
    public static void main(String[] arguments) {
        var failures = new ArrayList<Exception>();
        var line = new CommandLine(new Bench());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            failures.add(failure);
            return CommandLine.ExitCode.SOFTWARE;
        });
        int status = line.execute(arguments);
        if (!failures.isEmpty()) {
            throw new IllegalStateException("the bench failed", failures.getFirst());
        }
        if (status != CommandLine.ExitCode.OK) {
            throw new IllegalArgumentException("wrong options");
        }
    }

    @Override
    public Integer call() throws Exception {
        var sizes = quick ? Sizes.quick(QUICK_HAZARDS) : Sizes.of(seconds, hazards);
        Path file = output == null ? home().resolve("target/bench.json") : output.toAbsolutePath();
        if (published > 0) {
            System.setProperty(PublicCourse.NO_LIMIT, Integer.toString(Integer.MAX_VALUE));
        }
        try (var folder = BenchFolder.open(data);
                var node = BenchNode.start(folder)) {
            Files.createDirectories(file.getParent());
            Files.write(file, measured(node, sizes));
            System.out.println("written to " + file);
        }
        return 0;
    }

    private byte[] measured(BenchNode node, Sizes sizes) throws Exception {
        if (city > 0) {
            return json(new CityCourse(node, city).run());
        }
        if (cases > 0) {
            return json(new CasesCourse(node, cases).run());
        }
        if (past > 0) {
            return json(new PastCourse(node, past).run());
        }
        if (published > 0) {
            return json(new PublicCourse(node, published).run());
        }
        if (evidence > 0) {
            return json(new EvidenceCourse(node, evidence, sizes).run());
        }
        if (replay > 0) {
            return json(new ReplayCourse(node, replay).run());
        }
        Results results = new Course(node, sizes).run();
        new ResultTable(results).print(System.out);
        return new ResultFile(results).json();
    }

    private static byte[] json(Map<String, Double> numbers) {
        return JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsBytes(numbers);
    }

    private static Path home() {
        return Path.of(System.getProperty("anjian.home", "")).toAbsolutePath();
    }
}
