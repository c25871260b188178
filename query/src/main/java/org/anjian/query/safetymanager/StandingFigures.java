package org.anjian.query.safetymanager;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anjian.api.permission.Reach;
import org.anjian.api.safetymanager.query.AssessmentFilter;
import org.anjian.api.safetymanager.query.AssessmentStatistics.Overdue;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.Conditions;
import tools.jackson.databind.JsonNode;

/** Counts how safety managers stand: barred, with certificates that end soon, with assessments that are overdue. */
public final class StandingFigures {

    private static final String BARRED = "barred";
    private static final String POSTS = "posts";
    private static final String EXPIRING = "expiring";
    private static final String OVERDUE = "overdue";
    private static final String BY_REGULATOR = "regulators";
    private static final int MOST_REGULATORS = 1_000;

    private final Aggregations managers;

    public StandingFigures(Aggregations managers) {
        this.managers = managers;
    }

    /** How they stand. */
    record Standing(long barred, long expiring, List<Overdue> overdue) {}

    Standing of(AssessmentFilter filter, Reading reading, LocalDate day, int expiringWithinDays) {
        List<Query> files = new ArrayList<>();
        files.add(reading.filter());
        List<Query> posts = new ArrayList<>();
        posts.add(Conditions.isOneOf("posts.state", SafetyManagerCriteria.CLEARED));
        if (reading.reach() == Reach.JURISDICTION) {
            posts.add(Conditions.is("posts.regionPath", reading.actor().jurisdiction()));
        }
        if (filter.manager() != null) {
            files.add(Conditions.is("id", filter.manager()));
        }
        if (filter.enterprise() != null) {
            files.add(Conditions.is("enterpriseIds", filter.enterprise()));
            posts.add(Conditions.is("posts.enterpriseId", filter.enterprise()));
        }
        if (filter.region() != null) {
            files.add(Conditions.is("regionPath", filter.region()));
            posts.add(Conditions.is("posts.regionPath", filter.region()));
        }
        if (filter.sectors() != null) {
            Query sectors = Conditions.isOneOf("posts.sector", filter.sectors());
            files.add(Conditions.nested(POSTS, sectors));
            posts.add(sectors);
        }
        return read(managers.over(Conditions.all(files), aggregations(posts, day, expiringWithinDays)));
    }

    private Map<String, Object> aggregations(List<Query> posts, LocalDate day, int expiringWithinDays) {
        Query expiring = Conditions.within("posts.certificateUntil", day, day.plusDays(expiringWithinDays));
        Query overdue = Conditions.within("posts.nextDueOn", null, day.minusDays(1));
        Map<String, Object> byRegulator =
                Map.of(BY_REGULATOR, Map.of("terms", Map.of("field", "posts.regulator", "size", MOST_REGULATORS)));
        Map<String, Object> inner = Map.of(
                EXPIRING, managers.filter(Conditions.all(with(posts, expiring)), Map.of()),
                OVERDUE, managers.filter(Conditions.all(with(posts, overdue)), byRegulator));
        return Map.of(
                BARRED,
                managers.filter(Conditions.exists("barredIn"), Map.of()),
                POSTS,
                Aggregations.nested(POSTS, inner));
    }

    private static List<Query> with(List<Query> conditions, Query another) {
        List<Query> all = new ArrayList<>(conditions);
        all.add(another);
        return all;
    }

    private static Standing read(JsonNode counts) {
        List<Overdue> overdue = new ArrayList<>();
        for (JsonNode bucket :
                counts.path(POSTS).path(OVERDUE).path(BY_REGULATOR).path("buckets")) {
            overdue.add(new Overdue(
                    bucket.path("key").asString(), bucket.path("doc_count").asLong()));
        }
        return new Standing(
                counts.path(BARRED).path("doc_count").asLong(),
                counts.path(POSTS).path(EXPIRING).path("doc_count").asLong(),
                overdue);
    }
}
