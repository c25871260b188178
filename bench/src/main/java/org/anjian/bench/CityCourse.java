package org.anjian.bench;

import java.io.IOException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.anjian.api.checklist.Checklists;
import org.axonframework.commandhandling.gateway.CommandGateway;

/** Loads a city through its commands, with every projection running, and then asks every list query over HTTP. */
final class CityCourse {

    private static final int WRITERS = 16;
    private static final Map<String, String> QUERIES = queries();

    private final BenchNode node;
    private final int enterprises;

    CityCourse(BenchNode node, int enterprises) {
        this.node = node;
        this.enterprises = enterprises;
    }

    /** What was measured, by name: seconds of the load, and the 95th percentile of each query in milliseconds. */
    Map<String, Double> run() throws IOException, InterruptedException, ExecutionException {
        Map<String, Double> numbers = new LinkedHashMap<>();
        long began = System.nanoTime();
        long sent = load();
        node.awaitReadModels();
        double seconds = (System.nanoTime() - began) / 1e9;
        numbers.put("city.enterprises", (double) enterprises);
        numbers.put("city.commands", (double) sent);
        numbers.put("city.loadSeconds", seconds);
        System.err.printf(
                "loaded %d enterprises by %d commands in %.1f s, read models caught up%n", enterprises, sent, seconds);
        campaign(numbers);
        try (HttpQueries queries = new HttpQueries(node)) {
            QUERIES.forEach((name, query) -> numbers.putAll(queries.measure("city." + name, query)));
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
        node.awaitReadModels();
        sent += byAll(number -> campaign.inspect(number, City.enterprise(number), City.region(number)));
        node.awaitReadModels();
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
