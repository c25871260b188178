package org.anjian.query.safetymanager;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.safetymanager.AssessmentEntry;
import org.anjian.api.safetymanager.AssessmentResult;
import org.anjian.api.safetymanager.query.AssessmentDimension;
import org.anjian.api.safetymanager.query.AssessmentFilter;
import org.anjian.api.safetymanager.query.AssessmentStatistics.Figures;
import org.anjian.api.safetymanager.query.AssessmentStatistics.Row;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.CalendarKeys;
import org.anjian.query.search.Conditions;
import tools.jackson.databind.JsonNode;

/**
 * Counts assessments. The documents are never changed, so a correction is counted as what it did: it adds a pass, or takes
 * one away, under the day of the assessment it corrects.
 */
public final class AssessmentFigures {

    private static final String GROUPS = "groups";
    private static final int PAGE = 1_000;
    private static final int MOST_ROWS = 10_000;

    private final Aggregations assessments;

    public AssessmentFigures(Aggregations assessments) {
        this.assessments = assessments;
    }

    static List<Query> conditions(AssessmentFilter filter) {
        List<Query> all = new ArrayList<>();
        if (filter.manager() != null) {
            all.add(Conditions.is("aggregateId", filter.manager()));
        }
        if (filter.enterprise() != null) {
            all.add(Conditions.is("enterpriseId", filter.enterprise()));
        }
        if (filter.region() != null) {
            all.add(Conditions.is("regionPath", filter.region()));
        }
        if (filter.sectors() != null) {
            all.add(Conditions.isOneOf("sector", filter.sectors()));
        }
        if (filter.kind() != null) {
            all.add(Conditions.is("kind", filter.kind()));
        }
        if (filter.result() != null) {
            all.add(Conditions.is("result", filter.result()));
        }
        if (filter.scheme() != null) {
            all.add(Conditions.is("schemeId", filter.scheme()));
        }
        if (filter.assessed() != null) {
            all.add(Conditions.within("assessedOn", filter.assessed()));
        }
        return all;
    }

    Figures total(Query base) {
        return read(assessments.over(base, counts()));
    }

    /**
     * The rows, by key.
     *
     * @throws RefusedException {@link InputRefusal#OUT_OF_RANGE} where there are more than {@link #MOST_ROWS}
     */
    List<Row> rows(Query base, AssessmentDimension dimension, CalendarKeys calendar) {
        List<Row> rows = new ArrayList<>();
        JsonNode after = null;
        do {
            Map<String, Object> composite = new LinkedHashMap<>();
            composite.put("size", PAGE);
            composite.put("sources", List.of(Map.of("key", source(dimension, calendar))));
            if (after != null) {
                composite.put("after", after);
            }
            JsonNode groups = assessments
                    .over(
                            Conditions.all(base, Conditions.exists("kind")),
                            Map.of(GROUPS, Map.of("composite", composite, "aggs", counts())))
                    .path(GROUPS);
            for (JsonNode bucket : groups.path("buckets")) {
                JsonNode key = bucket.path("key").path("key");
                rows.add(new Row(
                        dimension == AssessmentDimension.PERIOD ? calendar.key(key.asLong()) : key.asString(),
                        read(bucket)));
            }
            if (rows.size() > MOST_ROWS) {
                throw new RefusedException(InputRefusal.OUT_OF_RANGE, "groupBy");
            }
            after = groups.path("buckets").size() < PAGE ? null : groups.get("after_key");
        } while (after != null);
        return rows;
    }

    private static Map<String, Object> source(AssessmentDimension dimension, CalendarKeys calendar) {
        return switch (dimension) {
            case SECTOR -> Map.of("terms", Map.of("field", "sector"));
            case REGION -> Map.of("terms", Map.of("field", "region"));
            case SCHEME -> Map.of("terms", Map.of("field", "schemeId"));
            case PERIOD ->
                Map.of("date_histogram", Map.of("field", "assessedOn", "calendar_interval", calendar.name()));
        };
    }

    private Map<String, Object> counts() {
        Query made = Conditions.is("entry", AssessmentEntry.ASSESSMENT);
        Query corrected = Conditions.is("entry", AssessmentEntry.CORRECTION);
        Query reads = Conditions.is("result", AssessmentResult.PASS);
        Query read = Conditions.is("previousResult", AssessmentResult.PASS);
        return Map.of(
                "made", assessments.filter(made, Map.of()),
                "passed", assessments.filter(Conditions.all(made, reads), Map.of()),
                "gained", assessments.filter(Conditions.all(corrected, reads, Conditions.not(read)), Map.of()),
                "lost", assessments.filter(Conditions.all(corrected, read, Conditions.not(reads)), Map.of()));
    }

    private static Figures read(JsonNode counts) {
        return new Figures(
                count(counts, "made"), count(counts, "passed") + count(counts, "gained") - count(counts, "lost"));
    }

    private static long count(JsonNode counts, String name) {
        return counts.path(name).path("doc_count").asLong(0);
    }
}
