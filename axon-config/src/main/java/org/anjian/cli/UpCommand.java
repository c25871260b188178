package org.anjian.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "up",
        description = "Starts Anjian with its own PostgreSQL and Elasticsearch; Ctrl-C stops it.",
        mixinStandardHelpOptions = true)
final class UpCommand implements Callable<Integer> {

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
        if (running.isPresent()) {
            System.err.println(
                    "already running as process " + running.get().process().pid());
            StatusText.print(folder, running.get(), System.out);
            return 0;
        }
        if (detach) {
            System.err.println("starting in the background; the log is " + folder.resolve("logs/anjian.log"));
            StatusText.print(folder, Detached.start(folder, port), System.out);
            return 0;
        }
        try (var node = GuardedNode.start(folder, port, "WARN")) {
            StatusText.print(folder, node.announce(), System.out);
            node.serve();
        }
        return 0;
    }
}
