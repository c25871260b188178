package org.anjian.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.penaltycase.event.PenaltyCaseEvent;
import org.anjian.api.region.RegionCode;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;

/**
 * Puts made-up penalty cases into the store until it holds so many events of them, has every projection catch up, and asks the
 * statistics of enforcement over HTTP.
 */
final class CasesCourse {

    private static final int BATCH = 400;
    private static final int SAID_EVERY = 100_000;
    private static final Map<String, String> QUERIES = queries();

    private final BenchNode node;
    private final int events;
    private final MetaData officer = MetaData.from(
            new Actor("bench-officer", Role.OFFICER, "bench", new RegionCode("530300"), null).toMetadata());

    CasesCourse(BenchNode node, int events) {
        this.node = node;
        this.events = events;
    }

    /** What was measured, by name: seconds of the load and of the projections, and each query's times in milliseconds. */
    Map<String, Double> run() {
        Map<String, Double> numbers = new LinkedHashMap<>();
        node.stopProjections();
        long began = System.nanoTime();
        int cases = fill();
        numbers.put("cases.cases", (double) cases);
        numbers.put("cases.events", (double) events);
        numbers.put("cases.appendSeconds", secondsSince(began));
        began = System.nanoTime();
        node.startProjections();
        node.awaitReadModels();
        numbers.put("cases.projectSeconds", secondsSince(began));
        System.err.printf(
                "%d cases of %d events appended in %.1f s, read models caught up in %.1f s more%n",
                cases, events, numbers.get("cases.appendSeconds"), numbers.get("cases.projectSeconds"));
        try (HttpQueries queries = new HttpQueries(node)) {
            QUERIES.forEach((name, query) -> numbers.putAll(queries.measure("cases." + name, query)));
        }
        return numbers;
    }

    private int fill() {
        EventStore store = node.bean(EventStore.class);
        TransactionManager transactions = node.bean(TransactionManager.class);
        CaseHistories histories = new CaseHistories();
        int cases = 0;
        for (int appended = 0; appended < events; ) {
            List<DomainEventMessage<?>> batch = new ArrayList<>();
            for (int i = 0; i < BATCH && appended + batch.size() < events; i++) {
                batch.addAll(messages(histories.of(cases)));
                cases++;
            }
            transactions.executeInTransaction(() -> store.publish(batch));
            if (appended / SAID_EVERY != (appended + batch.size()) / SAID_EVERY) {
                System.err.printf("  %d events%n", appended + batch.size());
            }
            appended += batch.size();
        }
        return cases;
    }

    private List<DomainEventMessage<?>> messages(List<PenaltyCaseEvent> history) {
        List<DomainEventMessage<?>> messages = new ArrayList<>(history.size());
        for (PenaltyCaseEvent event : history) {
            messages.add(new GenericDomainEventMessage<>(
                    "PenaltyCase", event.penaltyCase().id().raw(), messages.size(), event, officer));
        }
        return messages;
    }

    private static double secondsSince(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static Map<String, String> queries() {
        String figures = "{ total totals { decided initialFen finalFen medianFen shareHeard sharePaid shareToCourt }"
                + " fines { fromFen count } rows { keys figures { count decided finalFen medianFen p90Fen daysToDecide } } }";
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put("byStage", "{ penaltyStatistics(groupBy: [STAGE]) " + figures + " }");
        queries.put("byArticle", "{ penaltyStatistics(groupBy: [ARTICLE]) " + figures + " }");
        queries.put("byCounty", "{ penaltyStatistics(groupBy: [REGION_COUNTY]) " + figures + " }");
        queries.put("bySector", "{ penaltyStatistics(groupBy: [SECTOR]) " + figures + " }");
        queries.put("byYearDecided", "{ penaltyStatistics(groupBy: [DECIDED], interval: YEAR) " + figures + " }");
        queries.put(
                "byCountyAndSectorOfAQuarter",
                "{ penaltyStatistics(filter: {decided: {from: \"2024-01-01\", to: \"2024-03-31\"}},"
                        + " groupBy: [REGION_COUNTY, SECTOR]) " + figures + " }");
        queries.put(
                "byMonthOfACounty",
                "{ penaltyStatistics(filter: {region: \"530302\"}, groupBy: [FILED], interval: MONTH) " + figures
                        + " }");
        queries.put(
                "daysPerStage",
                "{ penaltyStatistics(groupBy: [STAGE]) { total stageDays { stage count median p90 } } }");
        queries.put(
                "asAWhole",
                "{ enforcementStatistics(planYear: 2024, casesBy: [SECTOR]) { plan { planned done rate }"
                        + " inspections { coverage totals { done hazardsPerInspection } } cases " + figures + " } }");
        queries.put(
                "listOfDecisions",
                "{ penaltyDecisions(first: 50) { totalCount edges { node { id decisionNumber } } } }");
        return queries;
    }
}
