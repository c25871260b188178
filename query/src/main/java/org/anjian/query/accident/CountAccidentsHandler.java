package org.anjian.query.accident;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.anjian.api.accident.AccidentDimension;
import org.anjian.api.accident.query.AccidentStatistics;
import org.anjian.api.accident.query.AccidentStatistics.Figures;
import org.anjian.api.accident.query.AccidentStatistics.Row;
import org.anjian.api.accident.query.CountAccidents;
import org.anjian.api.accident.view.AccidentView;
import org.anjian.api.message.Actor;
import org.anjian.api.page.DateInterval;
import org.anjian.api.page.Percent;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Aggregations;
import org.anjian.query.search.CalendarKeys;
import org.anjian.query.search.Conditions;
import org.anjian.query.search.GroupField;
import org.anjian.query.search.Groups;
import org.axonframework.queryhandling.QueryHandler;
import tools.jackson.databind.JsonNode;

/** Accidents in figures, of those that the reader may see. */
public final class CountAccidentsHandler {

    private final Aggregations accidents;
    private final ReadFilter permissions;

    public CountAccidentsHandler(Aggregations accidents, ReadFilter permissions) {
        this.accidents = accidents;
        this.permissions = permissions;
    }

    /** The figures of every group, and of all. */
    @QueryHandler
    public AccidentStatistics handle(CountAccidents query, Actor actor) {
        Query base = Conditions.all(
                permissions.of(actor, AccidentView.class).filter(),
                Conditions.all(AccidentConditions.of(query.filter())));
        Map<String, Object> figures = figures();
        List<Row> rows = new Groups<>(
                        accidents,
                        new CalendarKeys(DateInterval.MONTH),
                        List.of(query.groupBy()),
                        CountAccidentsHandler::field)
                .rows(base, figures, (keys, group) -> new Row(keys.getFirst(), read(group)));
        Map<String, Object> all = Map.of("all", accidents.filter(Conditions.everything(), figures));
        return new AccidentStatistics(
                read(accidents.over(base, all).path("all")),
                rows.stream().sorted(Comparator.comparing(Row::key)).toList());
    }

    private static GroupField field(AccidentDimension dimension) {
        return switch (dimension) {
            case GRADE -> new GroupField.Value("grade");
            case KIND -> new GroupField.Value("kind");
            case SECTOR -> new GroupField.Value("sector");
            case REGION -> new GroupField.Value("region");
            case MONTH -> new GroupField.Day("happenedOn");
        };
    }

    private Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("deaths", sum("toll.deaths"));
        figures.put("seriousInjuries", sum("toll.seriousInjuries"));
        figures.put("lossFen", sum("toll.lossFen"));
        figures.put("late", accidents.filter(Conditions.isTrue("late"), Map.of()));
        return figures;
    }

    private static Map<String, Object> sum(String field) {
        return Map.of("sum", Map.of("field", field));
    }

    static Figures read(JsonNode group) {
        long all = group.path("doc_count").asLong(0);
        long late = group.path("late").path("doc_count").asLong(0);
        return new Figures(
                all,
                figure(group, "deaths"),
                figure(group, "seriousInjuries"),
                figure(group, "lossFen"),
                late,
                all == 0 ? null : Double.valueOf(Percent.of(late, all)));
    }

    private static long figure(JsonNode group, String name) {
        return group.path(name).path("value").asLong(0);
    }
}
