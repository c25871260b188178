package org.anjian.query.penaltycase;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.message.LegalTime;
import org.anjian.api.page.DateRange;
import org.anjian.api.penaltycase.query.CrackdownBatch;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.CalendarKeys;
import org.anjian.query.search.Conditions;
import tools.jackson.databind.JsonNode;

/**
 * Records of one kind that put their enterprise into a batch.
 *
 * @param records where they are found
 * @param condition which of them count
 * @param when the field that says when
 * @param precision whether that field is a day or an instant
 */
record CrackdownSource(CrackdownBatch batch, Aggregations records, Query condition, String when, Precision precision) {

    /** How a field tells the time. */
    enum Precision {
        DAY,
        INSTANT
    }

    private static final int PAGE = 1_000;
    private static final int MOST_GROUPS = 100_000;
    private static final String GROUPS = "groups";

    /**
     * Enters the enterprises that were hit in a period.
     *
     * @throws RefusedException {@link InputRefusal#OUT_OF_RANGE} where there are more than 100,000 groups
     */
    void enter(CrackdownTally tally, List<Query> narrowed, DateRange period, CalendarKeys calendar) {
        List<Query> conditions = new ArrayList<>(narrowed);
        conditions.add(condition);
        conditions.add(precision == Precision.DAY ? Conditions.within(when, period) : Conditions.onDays(when, period));
        Query base = Conditions.all(conditions);
        JsonNode after = null;
        int groups = 0;
        do {
            JsonNode page = records.over(base, Map.of(GROUPS, Map.of("composite", composite(calendar, after))))
                    .path(GROUPS);
            for (JsonNode bucket : page.path("buckets")) {
                JsonNode key = bucket.path("key");
                tally.add(
                        batch,
                        key.path("enterprise").asString(),
                        new RegionCode(key.path("region").asString()),
                        calendar.key(utcMidnight(key.path("period").asLong())));
            }
            groups += page.path("buckets").size();
            if (groups > MOST_GROUPS) {
                throw new RefusedException(InputRefusal.OUT_OF_RANGE, "period");
            }
            after = page.path("buckets").size() < PAGE ? null : page.get("after_key");
        } while (after != null);
    }

    private Map<String, Object> composite(CalendarKeys calendar, JsonNode after) {
        Map<String, Object> byPeriod = new LinkedHashMap<>();
        byPeriod.put("field", when);
        byPeriod.put("calendar_interval", calendar.name());
        if (precision == Precision.INSTANT) {
            byPeriod.put("time_zone", LegalTime.ZONE.getId());
        }
        Map<String, Object> composite = new LinkedHashMap<>();
        composite.put("size", PAGE);
        composite.put(
                "sources",
                List.of(
                        Map.of("enterprise", Map.of("terms", Map.of("field", "enterpriseId"))),
                        Map.of("region", Map.of("terms", Map.of("field", "region"))),
                        Map.of("period", Map.of("date_histogram", byPeriod))));
        if (after != null) {
            composite.put("after", after);
        }
        return composite;
    }

    /** Calendar keys are read off midnight UTC, as day fields are kept. */
    private long utcMidnight(long millis) {
        if (precision == Precision.DAY) {
            return millis;
        }
        LocalDate day = LegalTime.dayOf(Instant.ofEpochMilli(millis));
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }
}
