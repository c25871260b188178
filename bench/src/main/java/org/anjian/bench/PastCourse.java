package org.anjian.bench;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.anjian.query.journal.EventJournal;
import org.apache.http.util.EntityUtils;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.elasticsearch.client.Request;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Puts made-up penalty cases into the store until it holds so many events of them, projects their documents and then every
 * version of each, and asks the statistics of penalties of the present and as of random positions: what keeping the past costs,
 * and how long asking it takes.
 */
final class PastCourse {

    private static final String CASES = "penalty-cases";
    private static final String VERSIONS = "penalty-cases-versions";
    private static final int MEASURED = 60;
    private static final long LOOK_NANOS = 20_000_000;
    private static final long SEED = 20_260_715;
    private static final String FIGURES =
            "{ total totals { decided initialFen finalFen medianFen shareHeard sharePaid }"
                    + " rows { keys figures { count decided finalFen medianFen p90Fen daysToDecide } } }";
    private static final Map<String, String> STATISTICS = statistics();

    private final BenchNode node;
    private final int events;
    private final Map<String, Double> numbers = new LinkedHashMap<>();

    PastCourse(BenchNode node, int events) {
        this.node = node;
        this.events = events;
    }

    /** What was measured, by name: seconds, events a second, bytes, and each query's times in milliseconds. */
    Map<String, Double> run() throws IOException {
        node.stopProjections();
        int cases = new CaseFilling(node).besideEachOther(events);
        numbers.put("past.events", (double) node.bean(EventJournal.class).head());
        numbers.put("past.cases", (double) cases);
        project("present", CASES);
        project("versions", VERSIONS);
        tell("bytes of the versions, of those of the documents", ratio("bytes"));
        tell("time of projecting the versions, of that of the documents", 1 / ratio("eventsPerSecond"));
        try (HttpQueries queries = new HttpQueries(node, MEASURED)) {
            STATISTICS.forEach((name, statistic) -> ask(queries, name, statistic));
        }
        return numbers;
    }

    private void project(String name, String readModel) throws IOException {
        long head = node.bean(EventJournal.class).head();
        StreamingEventProcessor projection = node.projection(readModel);
        long began = System.nanoTime();
        projection.start();
        while (!Projecting.isAt(projection, head)) {
            LockSupport.parkNanos(LOOK_NANOS);
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        call("POST", "/" + readModel + "/_forcemerge?max_num_segments=5");
        call("POST", "/" + readModel + "/_refresh");
        numbers.put("past." + name + ".eventsPerSecond", events / seconds);
        numbers.put("past." + name + ".documents", (double)
                call("GET", "/" + readModel + "/_count").path("count").asLong());
        numbers.put("past." + name + ".bytes", (double) call("GET", "/" + readModel + "/_stats/store")
                .at("/_all/primaries/store/size_in_bytes")
                .asLong());
        System.err.printf(
                "%s: %.0f documents of %d events, %.0f events/s, %.0f MB%n",
                readModel,
                numbers.get("past." + name + ".documents"),
                events,
                numbers.get("past." + name + ".eventsPerSecond"),
                numbers.get("past." + name + ".bytes") / 1e6);
    }

    private void ask(HttpQueries queries, String name, String statistic) {
        numbers.putAll(queries.measure("past.present." + name, "{ " + statistic + " }"));
        Random random = new Random(SEED);
        long head = node.bean(EventJournal.class).head();
        numbers.putAll(queries.measure(
                "past.asOf." + name,
                () -> "query @asOf(position: " + (1 + random.nextLong(head)) + ") { " + statistic + " }"));
    }

    private double ratio(String number) {
        return numbers.get("past.versions." + number) / numbers.get("past.present." + number);
    }

    private void tell(String what, double times) {
        System.err.printf("  %s: %.2f times%n", what, times);
    }

    private JsonNode call(String method, String path) throws IOException {
        var answer = node.elasticsearch().performRequest(new Request(method, path));
        return JsonMapper.builder().build().readTree(EntityUtils.toByteArray(answer.getEntity()));
    }

    private static Map<String, String> statistics() {
        Map<String, String> statistics = new LinkedHashMap<>();
        statistics.put("byMonthDecided", "penaltyStatistics(groupBy: [DECIDED], interval: MONTH) " + FIGURES);
        statistics.put(
                "byMonthOfACounty",
                "penaltyStatistics(filter: {region: \"530302\"}, groupBy: [FILED], interval: MONTH) " + FIGURES);
        statistics.put("byStage", "penaltyStatistics(groupBy: [STAGE]) " + FIGURES);
        statistics.put(
                "ofAMonth",
                "penaltyStatistics(filter: {decided: {from: \"2024-03-01\", to: \"2024-03-31\"}}, groupBy: [SECTOR]) "
                        + FIGURES);
        statistics.put("listOfCases", "penaltyCases(first: 50) { totalCount edges { node { id stage } } }");
        return statistics;
    }
}
