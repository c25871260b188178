package org.anjian.query.penaltycase;

import java.util.LinkedHashMap;
import java.util.Map;
import org.anjian.api.message.Actor;
import org.anjian.api.page.CalendarYears;
import org.anjian.api.page.Percent;
import org.anjian.api.penaltycase.SystemCompliance;
import org.anjian.api.penaltycase.query.CountThreeSystems;
import org.anjian.api.penaltycase.query.ThreeSystemsRate;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Positions;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Answers how the closed cases of a year stand to the three systems (ML20-05e); counted when asked, from every closed case. */
public final class CountThreeSystemsHandler {

    private static final String PUBLICITY = "publicity";
    private static final String RECORDING = "recording";
    private static final String LEGAL_REVIEW = "legalReview";

    private final Aggregations cases;
    private final ReadFilter permissions;
    private final Positions positions;

    public CountThreeSystemsHandler(Aggregations cases, ReadFilter permissions, Positions positions) {
        this.cases = cases;
        this.permissions = permissions;
        this.positions = positions;
    }

    /** The cases of one regulator and year. */
    @QueryHandler
    public ThreeSystemsRate handle(CountThreeSystems query, Actor actor) {
        Reading reading = permissions.of(actor, ThreeSystemsRate.class);
        positions.awaitFound(query.position());
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("closed", cases.filter(Conditions.everything(), Map.of()));
        counts.put("checked", cases.filter(Conditions.exists("systemsCheckedOn"), Map.of()));
        counts.put(
                "kept",
                cases.filter(
                        Conditions.not(Conditions.any(
                                Conditions.is("threeSystems." + PUBLICITY, SystemCompliance.MISSING),
                                Conditions.is("threeSystems." + RECORDING, SystemCompliance.MISSING),
                                Conditions.is("threeSystems." + LEGAL_REVIEW, SystemCompliance.MISSING))),
                        Map.of()));
        for (String system : new String[] {PUBLICITY, RECORDING, LEGAL_REVIEW}) {
            counts.put(system, Map.of("terms", Map.of("field", "threeSystems." + system)));
        }
        JsonNode counted = cases.over(
                Conditions.all(
                        reading.filter(),
                        Conditions.is("regulator", query.regulator()),
                        Conditions.within("closedOn", CalendarYears.days(query.year()))),
                counts);
        return rate(query, counted);
    }

    static ThreeSystemsRate rate(CountThreeSystems query, JsonNode counted) {
        long closed = counted.path("closed").path("doc_count").asLong(0);
        long kept = counted.path("kept").path("doc_count").asLong(0);
        return new ThreeSystemsRate(
                query.regulator(),
                query.year(),
                closed,
                kept,
                counted.path("checked").path("doc_count").asLong(0),
                percent(kept, closed),
                counts(counted.path(PUBLICITY)),
                counts(counted.path(RECORDING)),
                counts(counted.path(LEGAL_REVIEW)));
    }

    private static ThreeSystemsRate.SystemCounts counts(JsonNode terms) {
        long ok = count(terms, SystemCompliance.OK);
        long missing = count(terms, SystemCompliance.MISSING);
        return new ThreeSystemsRate.SystemCounts(
                ok, missing, count(terms, SystemCompliance.NOT_APPLICABLE), percent(ok, ok + missing));
    }

    private static long count(JsonNode terms, SystemCompliance compliance) {
        for (JsonNode bucket : terms.path("buckets")) {
            if (bucket.path("key").asString().equals(compliance.name())) {
                return bucket.path("doc_count").asLong();
            }
        }
        return 0;
    }

    private static @Nullable Double percent(long part, long whole) {
        return whole == 0 ? null : Percent.of(part, whole);
    }
}
