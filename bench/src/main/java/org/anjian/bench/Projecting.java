package org.anjian.bench;

import java.io.IOException;
import java.util.concurrent.locks.LockSupport;
import org.anjian.query.journal.EventJournal;
import org.anjian.query.readmodel.ReadModels;
import org.anjian.query.readmodel.RebuildProgress;
import org.apache.http.util.EntityUtils;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.elasticsearch.client.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The read model of hazards: caught up from the first event by its projection alone, and rebuilt. */
final class Projecting {

    private static final String HAZARDS = "hazards";
    private static final long LOOK_NANOS = 5_000_000;

    private final BenchNode node;
    private final CpuMeter cpu;

    Projecting(BenchNode node, CpuMeter cpu) {
        this.node = node;
        this.cpu = cpu;
    }

    /**
     * From where the projection was stopped until the last event of the store.
     *
     * @param before how many hazards were projected already
     * @param hazards how many there are
     */
    Measurement project(int before, int hazards) throws IOException {
        long head = node.bean(EventJournal.class).head();
        StreamingEventProcessor projection = node.projection(HAZARDS);
        Settling.of(node.elasticsearch(), HAZARDS);
        CpuMeter.Reading reading = cpu.read();
        long began = System.nanoTime();
        projection.start();
        while (!isAt(projection, head)) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        Cores cores = cpu.since(reading);
        projection.shutDown();
        requireDocuments(hazards);
        return new Measurement(
                "projection", "projection of the same events", "documents", (hazards - before) / seconds, null, cores);
    }

    /** Into a fresh index, until readers read it. */
    Measurement rebuild(int hazards) throws IOException {
        Settling.of(node.elasticsearch(), HAZARDS);
        CpuMeter.Reading before = cpu.read();
        long began = System.nanoTime();
        RebuildProgress done = node.bean(ReadModels.class)
                .rebuild(HAZARDS, progress -> {}, () -> false)
                .orElseThrow();
        double seconds = (System.nanoTime() - began) / 1e9;
        Cores cores = cpu.since(before);
        if (!done.finished() || !done.failed().isEmpty()) {
            throw new IllegalStateException("the rebuild failed: " + done);
        }
        requireDocuments(hazards);
        return new Measurement(
                "rebuild", "rebuild of " + hazards + " hazards", "documents", hazards / seconds, null, cores);
    }

    static boolean isAt(StreamingEventProcessor projection, long head) {
        var segments = projection.processingStatus().values();
        return !segments.isEmpty()
                && segments.size()
                        == 1 + segments.iterator().next().getSegment().getMask()
                && segments.stream()
                        .allMatch(segment -> segment.getCurrentPosition().orElse(-1) >= head);
    }

    /** How many documents the index has taken: more than there are where batches end between the events of a hazard. */
    long writes() throws IOException {
        return get("/" + HAZARDS + "/_stats/indexing")
                .path("_all")
                .path("primaries")
                .path("indexing")
                .path("index_total")
                .asLong();
    }

    /** How many bulk requests the index has taken. */
    long bulks() throws IOException {
        return get("/" + HAZARDS + "/_stats/bulk")
                .path("_all")
                .path("primaries")
                .path("bulk")
                .path("total_operations")
                .asLong();
    }

    /** How many documents the projection has asked the index for, because it no longer knew them. */
    long reads() throws IOException {
        return get("/" + HAZARDS + "/_stats/get")
                .path("_all")
                .path("primaries")
                .path("get")
                .path("total")
                .asLong();
    }

    private JsonNode get(String path) throws IOException {
        var answer = node.elasticsearch().performRequest(new Request("GET", path));
        return JsonMapper.builder().build().readTree(EntityUtils.toByteArray(answer.getEntity()));
    }

    /** A fast projection that lost documents would be no projection. */
    private void requireDocuments(int hazards) throws IOException {
        node.elasticsearch().performRequest(new Request("POST", "/" + HAZARDS + "/_refresh"));
        long count = get("/" + HAZARDS + "/_count").path("count").asLong();
        if (count != hazards) {
            throw new IllegalStateException("there are " + count + " documents of " + hazards + " hazards");
        }
    }
}
