package org.anjian.query.safetymanager;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Comparator;
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
import org.anjian.query.search.Criteria;
import org.anjian.query.search.GroupField;
import org.anjian.query.search.Groups;
import tools.jackson.databind.JsonNode;

/**
 * Counts assessments. The documents are never changed, so a correction is counted as what it did: it adds a pass, or takes
 * one away, under the day of the assessment it corrects.
 */
public final class AssessmentFigures {

    private final Aggregations assessments;

    public AssessmentFigures(Aggregations assessments) {
        this.assessments = assessments;
    }

    static List<Query> conditions(AssessmentFilter filter) {
        return new Criteria()
                .is("aggregateId", filter.manager())
                .is("enterpriseId", filter.enterprise())
                .is("regionPath", filter.region())
                .isOneOf("sector", filter.sectors())
                .is("kind", filter.kind())
                .is("result", filter.result())
                .is("schemeId", filter.scheme())
                .within("assessedOn", filter.assessed())
                .list();
    }

    Figures total(Query base) {
        return read(assessments.over(base, counts()));
    }

    /**
     * The rows, by key.
     *
     * @throws RefusedException {@link InputRefusal#OUT_OF_RANGE} where there are more than {@link Groups#MOST}
     */
    List<Row> rows(Query base, AssessmentDimension dimension, CalendarKeys calendar) {
        return new Groups<>(assessments, calendar, List.of(dimension), AssessmentFigures::field)
                        .rows(
                                Conditions.all(base, Conditions.exists("kind")),
                                counts(),
                                (keys, counted) -> new Row(keys.getFirst(), read(counted)))
                        .stream()
                        .sorted(Comparator.comparing(Row::key))
                        .toList();
    }

    private static GroupField field(AssessmentDimension dimension) {
        return switch (dimension) {
            case SECTOR -> new GroupField.Value("sector");
            case REGION -> new GroupField.Value("region");
            case SCHEME -> new GroupField.Value("schemeId");
            case PERIOD -> new GroupField.Day("assessedOn");
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
