package org.anjian.query.inspection;

import java.util.List;
import java.util.Map;
import org.anjian.api.inspection.EnforcementForm;
import org.anjian.api.inspection.InspectionMode;
import org.anjian.api.inspection.InspectionState;
import org.anjian.api.inspection.query.InspectionStatistics;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.Conditions;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The figures of a group of inspections, as aggregations and back. */
final class InspectionFigures {

    private static final double PERCENT = 100;

    static final List<InspectionState> DONE = List.of(InspectionState.CONCLUDED, InspectionState.PUBLISHED);

    private final Aggregations aggregations;

    InspectionFigures(Aggregations aggregations) {
        this.aggregations = aggregations;
    }

    /** Distinct enterprises are counted exactly up to the precision threshold of Elasticsearch, 40,000. */
    Map<String, Object> aggregations() {
        Map<String, Object> done = Map.of(
                "findings", Map.of("sum", Map.of("field", "findingCount")),
                "hazards", Map.of("sum", Map.of("field", "hazardCount")),
                "enterprises", Map.of("cardinality", Map.of("field", "enterpriseId", "precision_threshold", 40_000)));
        return Map.of(
                "done", aggregations.filter(Conditions.isOneOf("state", DONE), done),
                "offPlan", aggregations.filter(Conditions.isTrue("offPlan"), Map.of()),
                "joint", aggregations.filter(Conditions.is("form", EnforcementForm.JOINT), Map.of()),
                "random", aggregations.filter(Conditions.is("mode", InspectionMode.DOUBLE_RANDOM), Map.of()),
                "unannounced", aggregations.filter(Conditions.is("mode", InspectionMode.UNANNOUNCED), Map.of()),
                "all", aggregations.filter(Conditions.everything(), Map.of()));
    }

    InspectionStatistics.Figures read(JsonNode bucket) {
        long all = count(bucket.path("all"));
        JsonNode done = bucket.path("done");
        long concluded = count(done);
        long findings = sum(done, "findings");
        long hazards = sum(done, "hazards");
        long joint = count(bucket.path("joint"));
        long random = count(bucket.path("random"));
        long unannounced = count(bucket.path("unannounced"));
        return new InspectionStatistics.Figures(
                all,
                concluded,
                count(bucket.path("offPlan")),
                joint,
                random,
                unannounced,
                sum(done, "enterprises"),
                findings,
                hazards,
                concluded == 0 ? null : (double) findings / concluded,
                concluded == 0 ? null : (double) hazards / concluded,
                share(joint, all),
                share(random, all),
                share(unannounced, all));
    }

    static @Nullable Double share(long part, long whole) {
        return whole == 0 ? null : part * PERCENT / whole;
    }

    private static long count(JsonNode bucket) {
        return bucket.path("doc_count").asLong(0);
    }

    private static long sum(JsonNode bucket, String name) {
        return Math.round(bucket.path(name).path("value").asDouble(0));
    }
}
