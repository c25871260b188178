package org.anjian.query.tipoff;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.message.Actor;
import org.anjian.api.page.DateInterval;
import org.anjian.api.page.Percent;
import org.anjian.api.tipoff.TipOffDimension;
import org.anjian.api.tipoff.TipOffOutcome;
import org.anjian.api.tipoff.query.CountTipOffs;
import org.anjian.api.tipoff.query.TipOffStatistics;
import org.anjian.api.tipoff.query.TipOffStatistics.Figures;
import org.anjian.api.tipoff.query.TipOffStatistics.Row;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.permission.Reading;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.CalendarKeys;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.Criteria;
import org.anjian.query.search.GroupField;
import org.anjian.query.search.Groups;
import org.axonframework.queryhandling.QueryHandler;
import tools.jackson.databind.JsonNode;

/** Answers for tip-offs in figures, from the index in which nothing is that anybody said. */
public final class CountTipOffsHandler {

    private static final double TENTHS = 10.0;

    private final Aggregations tipOffs;
    private final ReadFilter permissions;

    public CountTipOffsHandler(Aggregations tipOffs, ReadFilter permissions) {
        this.tipOffs = tipOffs;
        this.permissions = permissions;
    }

    /** The figures of every group, and of all. */
    @QueryHandler
    public TipOffStatistics handle(CountTipOffs query, Actor actor) {
        Reading reading = permissions.of(actor, TipOffStatistics.class);
        List<Query> conditions = new Criteria()
                .is("regionPath", query.region())
                .within("receivedOn", query.received())
                .list();
        Query base = Conditions.all(reading.filter(), Conditions.all(conditions));
        Map<String, Object> figures = figures();
        List<Row> rows = new Groups<>(
                        tipOffs,
                        new CalendarKeys(DateInterval.MONTH),
                        List.of(query.groupBy()),
                        CountTipOffsHandler::field)
                .rows(base, figures, (keys, group) -> new Row(keys.getFirst(), read(group)));
        Map<String, Object> all = Map.of("all", tipOffs.filter(Conditions.everything(), figures));
        return new TipOffStatistics(
                read(tipOffs.over(base, all).path("all")),
                rows.stream()
                        .sorted((one, other) -> one.key().compareTo(other.key()))
                        .toList());
    }

    private static GroupField field(TipOffDimension dimension) {
        return switch (dimension) {
            case CHANNEL -> new GroupField.Value("channel");
            case SECTOR -> new GroupField.Value("sector");
            case MONTH -> new GroupField.Day("receivedOn");
        };
    }

    private Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("named", tipOffs.filter(Conditions.isTrue("named"), Map.of()));
        figures.put("accepted", tipOffs.filter(Conditions.exists("acceptedOn"), Map.of()));
        figures.put(
                "verified",
                tipOffs.filter(
                        Conditions.exists("verifiedOn"),
                        Map.of("days", Map.of("avg", Map.of("field", "daysToVerify")))));
        figures.put(
                "true",
                tipOffs.filter(
                        Conditions.isOneOf("outcome", List.of(TipOffOutcome.TRUE, TipOffOutcome.PARTLY)), Map.of()));
        figures.put("overdue", tipOffs.filter(Conditions.exists("overdueSince"), Map.of()));
        figures.put("retaliation", tipOffs.filter(Conditions.isTrue("retaliation"), Map.of()));
        figures.put(
                "paid",
                tipOffs.filter(
                        Conditions.exists("rewardPaidOn"), Map.of("fen", Map.of("sum", Map.of("field", "rewardFen")))));
        return figures;
    }

    static Figures read(JsonNode group) {
        long accepted = count(group.path("accepted"));
        long verified = count(group.path("verified"));
        JsonNode days = group.path("verified").path("days").path("value");
        return new Figures(
                count(group),
                count(group.path("named")),
                accepted,
                verified,
                count(group.path("true")),
                accepted == 0 ? null : Double.valueOf(Percent.of(verified, accepted)),
                days.isNumber() ? Double.valueOf(Math.round(days.asDouble() * TENTHS) / TENTHS) : null,
                count(group.path("overdue")),
                count(group.path("retaliation")),
                count(group.path("paid")),
                group.path("paid").path("fen").path("value").asLong(0));
    }

    private static long count(JsonNode group) {
        return group.path("doc_count").asLong(0);
    }
}
