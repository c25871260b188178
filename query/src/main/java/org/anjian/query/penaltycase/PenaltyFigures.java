package org.anjian.query.penaltycase;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.query.PenaltyStatistics;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.Conditions;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The figures of a group of cases, as aggregations and back. What there is nothing to compute from is null. */
final class PenaltyFigures {

    static final Query DECIDED = Conditions.exists("decidedOn");

    /** The bands of fines, in fen: below 10,000 yuan, 50,000, 100,000, 500,000, a million, and above. */
    private static final List<Long> BANDS = List.of(1_000_000L, 5_000_000L, 10_000_000L, 50_000_000L, 100_000_000L);

    private final Aggregations aggregations;

    PenaltyFigures(Aggregations aggregations) {
        this.aggregations = aggregations;
    }

    Map<String, Object> aggregations() {
        Map<String, Object> decided = new LinkedHashMap<>();
        decided.put("initial", stats("initialFen"));
        decided.put("final", stats("countedFen"));
        decided.put("paid", Map.of("sum", Map.of("field", "paidFen")));
        decided.put("fines", Aggregations.percentiles("countedFen"));
        decided.put("days", Aggregations.percentiles("decisionDays"));
        decided.put("heard", when(Conditions.isTrue("heard")));
        decided.put("reviewed", when(Conditions.isTrue("legallyReviewed")));
        decided.put("contested", when(Conditions.exists("contestedOn")));
        decided.put("reconsidered", when(Conditions.isTrue("reconsidered")));
        decided.put("overturned", when(Conditions.isTrue("overturned")));
        decided.put("inFull", when(Conditions.exists("paidOn")));
        decided.put("toCourt", when(Conditions.exists("courtAppliedOn")));
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("all", when(Conditions.everything()));
        all.put("decided", aggregations.filter(DECIDED, decided));
        all.put("noPenalty", when(Conditions.exists("noPenaltyGround")));
        all.put("closed", when(Conditions.exists("closedOn")));
        return all;
    }

    /** The distribution of fines, and the days in each stage where they are asked for. */
    Map<String, Object> distributions(boolean withStageDays) {
        List<Map<String, Object>> ranges = new ArrayList<>();
        for (int i = 0; i <= BANDS.size(); i++) {
            Map<String, Object> range = new LinkedHashMap<>();
            if (i > 0) {
                range.put("from", BANDS.get(i - 1));
            }
            if (i < BANDS.size()) {
                range.put("to", BANDS.get(i));
            }
            ranges.add(range);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("bands", Map.of("range", Map.of("field", "countedFen", "ranges", ranges)));
        if (withStageDays) {
            for (PenaltyStage stage : PenaltyStage.values()) {
                String field = "stageDays." + stage;
                all.put(stage.name(), Aggregations.percentiles(field));
                all.put(stage + "#", Map.of("value_count", Map.of("field", field)));
            }
        }
        return all;
    }

    PenaltyStatistics.Figures read(JsonNode bucket) {
        JsonNode decided = bucket.path("decided");
        long of = count(decided);
        return new PenaltyStatistics.Figures(
                count(bucket.path("all")),
                of,
                count(bucket.path("noPenalty")),
                count(bucket.path("closed")),
                sum(decided.path("initial")),
                sum(decided.path("final")),
                of == 0 ? null : Math.round(decided.path("paid").path("value").asDouble(0)),
                percentile(decided.path("fines"), "50.0"),
                percentile(decided.path("fines"), "90.0"),
                percentile(decided.path("days"), "50.0"),
                percentile(decided.path("days"), "90.0"),
                share(decided, "heard", of),
                share(decided, "reviewed", of),
                share(decided, "contested", of),
                share(decided, "reconsidered", of),
                share(decided, "overturned", of),
                share(decided, "inFull", of),
                share(decided, "toCourt", of));
    }

    List<PenaltyStatistics.FineBand> bands(JsonNode distributions) {
        List<PenaltyStatistics.FineBand> bands = new ArrayList<>();
        for (JsonNode band : distributions.path("bands").path("buckets")) {
            bands.add(new PenaltyStatistics.FineBand(amount(band, "from"), amount(band, "to"), count(band)));
        }
        return bands;
    }

    List<PenaltyStatistics.StageDays> stageDays(JsonNode distributions) {
        List<PenaltyStatistics.StageDays> days = new ArrayList<>();
        for (PenaltyStage stage : PenaltyStage.values()) {
            long counted = distributions.path(stage + "#").path("value").asLong(0);
            if (counted > 0) {
                JsonNode values = distributions.path(stage.name());
                days.add(new PenaltyStatistics.StageDays(
                        stage, counted, percentile(values, "50.0"), percentile(values, "90.0")));
            }
        }
        return days;
    }

    private Map<String, Object> when(Query condition) {
        return aggregations.filter(condition, Map.of());
    }

    private static Map<String, Object> stats(String field) {
        return Map.of("stats", Map.of("field", field));
    }

    private static @Nullable Long sum(JsonNode stats) {
        return stats.path("count").asLong(0) == 0
                ? null
                : Math.round(stats.path("sum").asDouble());
    }

    private static @Nullable Long amount(JsonNode band, String name) {
        return band.path(name).isNumber() ? Math.round(band.path(name).asDouble()) : null;
    }

    private static @Nullable Double share(JsonNode decided, String name, long of) {
        return of == 0 ? null : (double) count(decided.path(name)) / of;
    }

    private static long count(JsonNode bucket) {
        return bucket.path("doc_count").asLong(0);
    }

    private static @Nullable Double percentile(JsonNode percentiles, String percent) {
        JsonNode value = percentiles.path("values").path(percent);
        return value.isNumber() ? value.asDouble() : null;
    }
}
