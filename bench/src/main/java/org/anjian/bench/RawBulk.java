package org.anjian.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.anjian.query.hazard.HazardFold;
import org.anjian.query.readmodel.IndexDefinition;
import org.apache.http.entity.ContentType;
import org.apache.http.nio.entity.NByteArrayEntity;
import org.apache.http.util.EntityUtils;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.Response;
import org.elasticsearch.client.RestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Elasticsearch alone: the same documents by {@code _bulk} into an index of the same mapping and settings. */
final class RawBulk {

    /** Documents of a bulk: about what a batch of the projection has, what a page of a rebuild has, and many. */
    private static final List<Integer> BULKS = List.of(333, 1_000, 4_000);

    private static final List<Integer> SENDERS = List.of(1, 2, 4);
    private static final int TRIAL = 20_000;
    private static final String INDEX = "bench-raw-hazards";
    private static final String BEFORE = "before-";

    private final RestClient client;
    private final CpuMeter cpu;
    private final HazardDocuments documents;
    private final JsonMapper json = JsonMapper.builder().build();

    RawBulk(RestClient client, CpuMeter cpu, HazardDocuments documents) {
        this.client = client;
        this.cpu = cpu;
        this.documents = documents;
    }

    /** The shape of bulks that is fastest here, found with a part of the documents in an empty index. */
    Shape bestShape() throws IOException, InterruptedException, ExecutionException {
        Shape best = new Shape(BULKS.getFirst(), SENDERS.getFirst());
        double most = 0;
        for (int size : BULKS) {
            for (int senders : SENDERS) {
                var shape = new Shape(size, senders);
                create(Settings.LIVE);
                Measurement trial = measured(
                        "trial", Settings.LIVE, shape, () -> send("", shape, Math.min(TRIAL, documents.count())));
                delete();
                System.err.println("  " + ResultTable.row(trial));
                double perSecond = trial.perSecond();
                if (perSecond > most) {
                    most = perSecond;
                    best = shape;
                }
            }
        }
        return best;
    }

    /** All documents into an index that has as many already, as the projection finds it. */
    Measurement afterAsMany(String name, Shape shape) throws IOException, InterruptedException, ExecutionException {
        create(Settings.LIVE);
        send(BEFORE, shape, documents.count());
        Settling.of(client, INDEX);
        Measurement measured = measured(name, Settings.LIVE, shape, () -> send("", shape, documents.count()));
        delete();
        return measured;
    }

    /** Twice all documents into a fresh index until searches find them, as the rebuild does it. */
    Measurement twice(String name, Shape shape) throws IOException, InterruptedException, ExecutionException {
        create(Settings.LOADING);
        Measurement measured = measured(
                name,
                Settings.LOADING,
                shape,
                () -> send(BEFORE, shape, documents.count()) + send("", shape, documents.count()) + refreshed());
        delete();
        return measured;
    }

    /** The two states of an index that the projection and the rebuild write into. */
    enum Settings {
        /** As the live index is while nobody searches, which it is at once here and not after half a minute. */
        LIVE("live index", Map.of("index.search.idle.after", "0s")),
        /** As an index is while a rebuild loads it. */
        LOADING("index being loaded", Map.of("index.refresh_interval", "-1"));

        private final String what;
        private final Map<String, String> settings;

        Settings(String what, Map<String, String> settings) {
            this.what = what;
            this.settings = settings;
        }
    }

    /** How many documents a bulk has, and how many bulks are on their way at once. */
    record Shape(int documents, int senders) {}

    private Measurement measured(String name, Settings settings, Shape shape, Sending sending)
            throws IOException, InterruptedException, ExecutionException {
        CpuMeter.Reading before = cpu.read();
        long began = System.nanoTime();
        int sent = sending.run();
        double seconds = (System.nanoTime() - began) / 1e9;
        Cores cores = cpu.since(before);
        return new Measurement(
                name,
                "raw _bulk, " + settings.what + ", " + shape.documents() + " documents × " + shape.senders(),
                "documents",
                sent / seconds,
                null,
                cores);
    }

    private interface Sending {

        int run() throws IOException, InterruptedException, ExecutionException;
    }

    /** Sends the first documents up to a limit. */
    private int send(String idPrefix, Shape shape, int limit) throws InterruptedException, ExecutionException {
        var next = new AtomicInteger();
        try (var threads = Executors.newFixedThreadPool(shape.senders())) {
            List<Future<?>> sending = new ArrayList<>();
            for (int i = 0; i < shape.senders(); i++) {
                sending.add(threads.submit(() -> {
                    for (int from = next.getAndAdd(shape.documents());
                            from < limit;
                            from = next.getAndAdd(shape.documents())) {
                        send(documents.bulk(idPrefix, from, Math.min(from + shape.documents(), limit)));
                    }
                    return null;
                }));
            }
            for (Future<?> each : sending) {
                each.get();
            }
        }
        return limit;
    }

    private void create(Settings state) throws IOException {
        Map<String, Object> settings = new HashMap<>(liveSettings());
        settings.putAll(state.settings);
        var request = new Request("PUT", "/" + INDEX);
        request.setEntity(new NByteArrayEntity(
                json.writeValueAsBytes(Map.of(
                        "settings",
                        settings,
                        "mappings",
                        IndexDefinition.of(new HazardFold()).mapping())),
                ContentType.APPLICATION_JSON));
        client.performRequest(request);
    }

    private Map<String, String> liveSettings() throws IOException {
        var request = new Request("GET", "/hazards/_settings");
        request.addParameter("flat_settings", "true");
        JsonNode answer = json.readTree(
                EntityUtils.toByteArray(client.performRequest(request).getEntity()));
        JsonNode live = answer.values().iterator().next().path("settings");
        Map<String, String> same = new HashMap<>();
        for (String name : List.of("index.number_of_shards", "index.number_of_replicas", "index.refresh_interval")) {
            if (live.has(name)) {
                same.put(name, live.path(name).asString());
            }
        }
        return same;
    }

    private void send(byte[] bulk) throws IOException {
        var request = new Request("POST", "/" + INDEX + "/_bulk");
        request.addParameter("filter_path", "errors");
        request.setEntity(new NByteArrayEntity(bulk, ContentType.create("application/x-ndjson")));
        Response response = client.performRequest(request);
        if (json.readTree(EntityUtils.toByteArray(response.getEntity()))
                .path("errors")
                .asBoolean(true)) {
            throw new IOException("the bulk was not taken whole");
        }
    }

    /** Makes everything found, and sends no document for it. */
    private int refreshed() throws IOException {
        client.performRequest(new Request("POST", "/" + INDEX + "/_refresh"));
        return 0;
    }

    private void delete() throws IOException {
        client.performRequest(new Request("DELETE", "/" + INDEX));
    }
}
