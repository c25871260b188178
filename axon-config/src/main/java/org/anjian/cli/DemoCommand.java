package org.anjian.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "demo",
        description = "Starts Anjian, fills it once with the samples and shows what to look at; Ctrl-C stops it.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    /** The job that fills the ledger, once, and answers {@code {"lines":["…", …]}} to be shown. */
    private static final String TOUR = "demo";

    @Mixin
    private final DataOption data = new DataOption();

    @Option(names = "--port", paramLabel = "<port>", description = "The HTTP port on 127.0.0.1 (default: any free).")
    private int port;

    @Option(names = "--detach", description = "Return when it is ready and leave it running; ./anjian down stops it.")
    private boolean detach;

    @Override
    public Integer call() throws Exception {
        Path folder = data.folder();
        var running = Instance.running(folder);
        if (running.isPresent() || detach) {
            tour(folder, running.isPresent() ? running.get() : Detached.start(folder, port));
            return 0;
        }
        try (var node = GuardedNode.start(folder, port, "ERROR")) {
            tour(folder, node.announce());
            node.serve();
        }
        return 0;
    }

    private static void tour(Path folder, Instance instance) {
        try (var operations = new Operations(folder, instance.port())) {
            if (operations.jobs().contains(TOUR)) {
                Map<String, Object> arguments =
                        Map.of("samples", Installation.home().resolve("samples").toString());
                operations
                        .run(TOUR, arguments, new ProgressLine(System.err))
                        .path("lines")
                        .forEach(line -> System.out.println(line.asString()));
            }
        }
        StatusText.print(folder, instance, System.out);
    }
}
