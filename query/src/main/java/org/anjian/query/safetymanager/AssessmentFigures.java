package org.anjian.query.safetymanager;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
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
