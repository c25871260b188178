package org.anjian.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Puts made-up penalty cases into the store until it holds so many events of them, has every projection catch up, and asks the
 * statistics of enforcement over HTTP.
 */
final class CasesCourse {

    private static final Map<String, String> QUERIES = queries();

    private final BenchNode node;
    private final int events;

    CasesCourse(BenchNode node, int events) {
        this.node = node;
        this.events = events;
    }

    /** What was measured, by name: seconds of the load and of the projections, and each query's times in milliseconds. */
    Map<String, Double> run() {
        Map<String, Double> numbers = new LinkedHashMap<>();
        node.stopProjections();
        long began = System.nanoTime();
        int cases = new CaseFilling(node).oneByOne(events);
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
