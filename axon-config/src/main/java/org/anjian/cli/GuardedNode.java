package org.anjian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.anjian.embedded.EmbeddedStartException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A node in this process that is stopped in order whenever the process is told to end, also during its start. */
final class GuardedNode implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(GuardedNode.class);

    private final Path data;
    private final CompletableFuture<EmbeddedNode> started = new CompletableFuture<>();
    private volatile boolean serving;
    private volatile boolean stopping;

    private GuardedNode(Path data) {
        this.data = data;
    }

    /**
     * Starts a node, telling each step on the error stream.
     *
     * @param data the data folder
     * @param port the HTTP port, or 0 for any
     * @param console the least level of log lines that the console shows too
     */
    static GuardedNode start(Path data, int port, String console) {
        var guarded = new GuardedNode(data);
        Runtime.getRuntime().addShutdownHook(new Thread(guarded::stopOnSignal, "stop"));
        try {
            guarded.started.complete(EmbeddedNode.start(data, port, console, guarded::tell));
            return guarded;
        } catch (RuntimeException | Error e) {
            guarded.started.completeExceptionally(e);
            throw e;
        }
    }

    int port() {
        return started.join().port();
    }

    /** Makes the node known to the other commands. */
    Instance announce() throws IOException {
        var instance = Instance.here(port());
        instance.write(data);
        return instance;
    }

    /** Never returns: the process ends by a signal. */
    void serve() throws InterruptedException {
        System.out.println("Ctrl-C stops it.");
        serving = true;
        new CountDownLatch(1).await();
    }

    @Override
    public void close() {
        started.join().close();
    }

    /** A step of the start; the first one after a signal is the last. */
    private void tell(String step) {
        if (stopping) {
            throw new EmbeddedStartException("the start was broken off");
        }
        System.err.println(step);
    }

    private void stopOnSignal() {
        stopping = true;
        if (serving) {
            System.err.println("stopping");
        }
        // a step under way is awaited: a start that is broken off stops what it has started
        EmbeddedNode node = started.handle((done, failure) -> done).join();
        if (node == null) {
            return;
        }
        try {
            Instance.forget(data);
            node.close();
            log.info("Stopped cleanly");
        } catch (IOException | RuntimeException e) {
            log.error("The stop was not clean; nothing that was acknowledged is lost", e);
            System.err.println("anjian: the stop was not clean: " + e.getMessage());
            return;
        }
        if (serving) {
            // a clean stop on request is success; without this the status would tell of the signal
            Runtime.getRuntime().halt(0);
        }
    }
}
