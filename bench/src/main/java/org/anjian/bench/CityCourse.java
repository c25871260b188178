package org.anjian.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.anjian.api.checklist.Checklists;
import org.anjian.api.message.Role;
import org.anjian.query.journal.EventJournal;
import org.anjian.security.DemoUser;
import org.anjian.security.DemoUsers;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import tools.jackson.databind.json.JsonMapper;

/** Loads a city through its commands, with every projection running, and then asks every list query over HTTP. */
final class CityCourse {

    private static final int WRITERS = 16;
    private static final int WARM_UP = 100;
    private static final int MEASURED = 200;
    private static final long LOOK_NANOS = 50_000_000;
    private static final Map<String, String> QUERIES = queries();

    private final BenchNode node;
    private final int enterprises;
    private final JsonMapper json = JsonMapper.builder().build();

    CityCourse(BenchNode node, int enterprises) {
        this.node = node;
        this.enterprises = enterprises;
    }

    /** What was measured, by name: seconds of the load, and the 95th percentile of each query in milliseconds. */
    Map<String, Double> run() throws IOException, InterruptedException, ExecutionException {
        Map<String, Double> numbers = new LinkedHashMap<>();
        long began = System.nanoTime();
        long sent = load();
        awaitReadModels();
        double seconds = (System.nanoTime() - began) / 1e9;
        numbers.put("city.enterprises", (double) enterprises);
        numbers.put("city.commands", (double) sent);
        numbers.put("city.loadSeconds", seconds);
        System.err.printf(
                "loaded %d enterprises by %d commands in %.1f s, read models caught up%n", enterprises, sent, seconds);
        campaign(numbers);
        try (HttpClient http = HttpClient.newHttpClient()) {
            for (Map.Entry<String, String> query : QUERIES.entrySet()) {
                double p95 = p95(http, query.getValue());
                numbers.put("city." + query.getKey() + ".p95Millis", p95);
                System.err.printf("  %-40s p95 %7.1f ms%n", query.getKey(), p95);
            }
        }
        return numbers;
    }

    /** Afterwards and apart: the city stands without it. */
    private void campaign(Map<String, Double> numbers) throws InterruptedException, ExecutionException {
        var campaign = new CityCampaign(
                node.bean(CommandGateway.class),
                node.bean(Checklists.class).find("QX24", 1).orElseThrow().items(),
                node.bean(Clock.class));
        long began = System.nanoTime();
        long sent = campaign.launch(
                IntStream.range(0, enterprises).mapToObj(City::enterprise).toList());
        awaitReadModels();
        sent += byAll(number -> campaign.inspect(number, City.enterprise(number), City.region(number)));
        awaitReadModels();
        double seconds = (System.nanoTime() - began) / 1e9;
        numbers.put("city.campaign.commands", (double) sent);
        numbers.put("city.campaign.seconds", seconds);
        System.err.printf("a campaign of all of them: %d commands in %.1f s%n", sent, seconds);
    }

    private long load() throws InterruptedException, ExecutionException {
        City city = new City(node.bean(CommandGateway.class), node.bean(Clock.class));
        city.found();
        return byAll(city::settle);
    }

    private long byAll(IntUnaryOperator acts) throws InterruptedException, ExecutionException {
        long sent = 0;
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<Integer>> all = IntStream.range(0, enterprises)
                    .mapToObj(number -> writers.submit(() -> acts.applyAsInt(number)))
                    .toList();
            for (Future<Integer> one : all) {
                sent += one.get();
            }
        }
        return sent;
    }

    /** Until no processor has anything left to do; what they do may add events of its own. */
    private void awaitReadModels() {
        EventJournal journal = node.bean(EventJournal.class);
        long head = -1;
        while (head != journal.head()) {
            head = journal.head();
            while (!areAt(head)) {
                LockSupport.parkNanos(LOOK_NANOS);
            }
        }
    }

    private boolean areAt(long head) {
        return node.bean(EventProcessingConfiguration.class).eventProcessors().values().stream()
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

    private double p95(HttpClient http, String query) throws IOException, InterruptedException {
        byte[] body = json.writeValueAsBytes(Map.of("query", query));
        long[] nanos = new long[MEASURED];
        for (int i = -WARM_UP; i < MEASURED; i++) {
            long began = System.nanoTime();
            HttpResponse<String> answer = http.send(request(body), HttpResponse.BodyHandlers.ofString());
            if (answer.body().contains("\"errors\"")) {
                throw new IOException("the query failed: " + answer.body());
            }
            if (i >= 0) {
                nanos[i] = System.nanoTime() - began;
            }
        }
        Arrays.sort(nanos);
        return nanos[(int) (MEASURED * 0.95)] / 1e6;
    }

    private HttpRequest request(byte[] body) {
        DemoUser auditor = node.bean(DemoUsers.class).all().stream()
                .filter(user -> user.actor().role() == Role.AUDITOR)
                .findFirst()
                .orElseThrow();
        String pair = auditor.actor().id() + ":" + auditor.password();
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + node.port() + "/graphql"))
                .header("Content-Type", "application/json")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }

    private static Map<String, String> queries() {
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put(
                "safetyManagers",
                "{ safetyManagers(first: 50) { edges { node { id name posts { enterpriseName state } } } } }");
        queries.put(
                "safetyManagers.ofRegion",
                "{ safetyManagers(filter: {region: \"530302\"}, first: 50) { edges { node { id name } } } }");
        queries.put(
                "safetyManagers.revoked",
                "{ safetyManagers(filter: {states: [REVOKED]}, first: 50) { edges { node { id name } } } }");
        queries.put("assessments", "{ assessments(first: 50) { edges { node { id } } } }");
        queries.put(
                "assessmentStatistics",
                "{ assessmentStatistics(groupBy: SECTOR) { total { assessed passed } rows { key } } }");
        queries.put(
                "staffingGaps",
                "{ staffingGaps(region: \"530300\", first: 50) { edges { node { enterpriseName } } } }");
        queries.put(
                "supervisionAssignmentGaps",
                "{ supervisionAssignmentGaps(region: \"530300\", first: 50) { edges { node { id } } } }");
        queries.put(
                "safetyManagers.expiring",
                "{ safetyManagers(filter: {expiringBefore: \"2030-01-01\"}, first: 50) { edges { node { id } } } }");
        queries.put("campaigns", "{ campaigns(first: 50) { edges { node { id name } } } }");
        queries.put(
                "campaignProgress",
                "{ campaignProgress(campaign: \"%s\") { rows { duty group key due done late overdue share } } }"
                        .formatted(CityCampaign.ID.raw()));
        queries.put(
                "campaignOutstanding",
                "{ campaignOutstanding(campaign: \"%s\", first: 50) { edges { node { duties { duty } } } } }"
                        .formatted(CityCampaign.ID.raw()));
        queries.put(
                "selfChecks",
                "{ selfChecks(campaign: \"%s\", first: 50) { edges { node { id } } } }"
                        .formatted(CityCampaign.ID.raw()));
        queries.put(
                "selfChecks.drillsNotHeld",
                "{ selfChecks(campaign: \"%s\", noItem: 17, first: 50) { edges { node { id } } } }"
                        .formatted(CityCampaign.ID.raw()));
        queries.put("enterprises", "{ enterprises(first: 50) { edges { node { id name } } } }");
        return queries;
    }
}
