package org.anjian.importing.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import org.anjian.api.hazard.query.CountHazards;
import org.anjian.api.hazard.query.HazardDimension;
import org.anjian.api.hazard.query.HazardFilter;
import org.anjian.api.hazard.query.HazardStatistics;
import org.anjian.api.hazard.query.HazardStatistics.Figures;
import org.anjian.api.message.Actor;
import org.anjian.api.message.Role;
import org.anjian.api.page.DateInterval;
import org.anjian.api.region.RegionCode;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;

/** Three figures about the sample records, asked of the read side and written as lines of text. */
public final class DemoTour {

    private static final RegionCode REGION = new RegionCode("US");
    private static final Actor READER = new Actor("demo", Role.AUDITOR, "anjian", REGION, null);
    private static final int ROWS = 10;

    private final QueryGateway queries;

    public DemoTour(QueryGateway queries) {
        this.queries = queries;
    }

    /** The lines to show. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        HazardStatistics byCategory = count(HazardDimension.CATEGORY);
        lines.add(line("样例记录 / sample records", byCategory.total()));
        lines.add("按类别 / by category");
        add(lines, byCategory, Figures::count, byFigure(Figures::count));
        lines.add("按下达年份 / by year of issue");
        add(lines, count(HazardDimension.ISSUED), Figures::count, byKey().reversed());
        HazardStatistics byState = count(HazardDimension.REGION);
        lines.add("逾期未销号，按地区 / overdue, by region, as of " + byState.asOf());
        add(lines, byState, Figures::overdue, byFigure(Figures::overdue));
        return lines;
    }

    private HazardStatistics count(HazardDimension dimension) {
        var query = new CountHazards(inRegion(), List.of(dimension), DateInterval.YEAR);
        var message = GenericMessage.asMessage(query).withMetaData(READER.toMetadata());
        return queries.query(CountHazards.class.getName(), message, ResponseTypes.instanceOf(HazardStatistics.class))
                .join();
    }

    private static HazardFilter inRegion() {
        return new HazardFilter(
                null, null, null, null, null, null, null, null, null, REGION, null, null, null, null, null, null, null,
                null, null, null, null);
    }

    private static void add(
            List<String> lines,
            HazardStatistics statistics,
            ToLongFunction<Figures> figure,
            Comparator<HazardStatistics.Row> order) {
        statistics.rows().stream()
                .filter(row -> figure.applyAsLong(row.figures()) > 0)
                .sorted(order)
                .limit(ROWS)
                .forEach(row -> lines.add(line("  " + row.keys().getFirst(), figure.applyAsLong(row.figures()))));
    }

    private static Comparator<HazardStatistics.Row> byFigure(ToLongFunction<Figures> figure) {
        return Comparator.comparingLong((HazardStatistics.Row row) -> figure.applyAsLong(row.figures()))
                .reversed()
                .thenComparing(byKey());
    }

    private static Comparator<HazardStatistics.Row> byKey() {
        return Comparator.comparing(row -> row.keys().getFirst());
    }

    private static String line(String label, long figure) {
        return String.format(Locale.ROOT, "%-28s %,10d", label, figure);
    }
}
