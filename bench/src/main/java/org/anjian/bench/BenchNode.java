package org.anjian.bench;

import java.io.IOException;
import java.util.Collection;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.anjian.cli.EmbeddedNode;
import org.anjian.query.journal.EventJournal;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.elasticsearch.client.RestClient;

/** A whole node in this process, as {@code ./anjian up} starts it. */
final class BenchNode implements AutoCloseable {

    private static final long LOOK_NANOS = 50_000_000;

    private final EmbeddedNode node;
    private final Thread onSignal;

    private BenchNode(EmbeddedNode node, BenchFolder folder) {
        this.node = node;
        this.onSignal = new Thread(() -> stop(node, folder), "bench-stop");
        Runtime.getRuntime().addShutdownHook(onSignal);
    }

    static BenchNode start(BenchFolder folder) {
        // what is measured is the node, not how often an account may ask it
        System.setProperty("anjian.surface.requests-per-minute", Integer.toString(Integer.MAX_VALUE));
        return new BenchNode(EmbeddedNode.start(folder.path(), 0, "ERROR", System.err::println), folder);
    }

    /** On Ctrl-C nothing is left running, and nothing temporary on the disk. */
    private static void stop(EmbeddedNode node, BenchFolder folder) {
        node.close();
        try {
            folder.close();
        } catch (IOException left) {
            System.err.println("left behind: " + folder.path() + " (" + left.getMessage() + ")");
        }
    }

    <T> T bean(Class<T> type) {
        return node.application().getBean(type);
    }

    /** One of several beans of a type. */
    <T> T bean(Class<T> type, String name) {
        return node.application().getBean(name, type);
    }

    DataSource dataSource() {
        return bean(DataSource.class);
    }

    RestClient elasticsearch() {
        return bean(RestClient.class);
    }

    int port() {
        return node.port();
    }

    String jdbcUrl() {
        return node.services().jdbcUrl();
    }

    String username() {
        return node.services().username();
    }

    String password() {
        return node.services().password();
    }

    CpuMeter cpuMeter() {
        return new CpuMeter(
                node.services().postgresql().pid(),
                node.services().elasticsearch().pid());
    }

    /** Stops all projections; each continues later from where it was. */
    void stopProjections() {
        CompletableFuture.allOf(bean(EventProcessingConfiguration.class).eventProcessors().values().stream()
                        .filter(StreamingEventProcessor.class::isInstance)
                        .map(EventProcessor::shutdownAsync)
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }

    void startProjections() {
        bean(EventProcessingConfiguration.class).eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .forEach(processor -> processor.start());
    }

    StreamingEventProcessor projection(String name) {
        return bean(EventProcessingConfiguration.class)
                .eventProcessor(name, StreamingEventProcessor.class)
                .orElseThrow();
    }

    /** Waits until no processor has anything left to do; what they do may add events of its own. */
    void awaitReadModels() {
        EventJournal journal = bean(EventJournal.class);
        long head = -1;
        while (head != journal.head()) {
            head = journal.head();
            while (!areAt(head)) {
                LockSupport.parkNanos(LOOK_NANOS);
            }
        }
    }

    private boolean areAt(long head) {
        return bean(EventProcessingConfiguration.class).eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .map(processor -> processor.processingStatus().values())
                .allMatch(segments -> isAt(segments, head));
    }

    private static boolean isAt(Collection<EventTrackerStatus> segments, long head) {
        return !segments.isEmpty()
                && segments.stream()
                        .allMatch(segment -> segment.getCurrentPosition().orElse(-1) >= head);
    }

    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(onSignal);
        node.close();
    }
}
