package org.anjian.api.inspection.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Inspections counted (检查统计).
 *
 * @param catalogued how many objects are catalogued where the inspections are; null where the reader may not know
 * @param coverage in percent: the share of those that were inspected; null where none is catalogued
 */
public record InspectionStatistics(
        @Nullable Long catalogued, @Nullable Double coverage, Figures totals, List<Row> rows) {

    public InspectionStatistics {
        rows = List.copyOf(rows);
    }

    /** The figures of a group. */
    public record Figures(
            long inspections,
            long done,
            long offPlan,
            long joint,
            long random,
            long unannounced,
            long enterprises,
            long findings,
            long hazards,
            @Nullable Double findingsPerInspection,
            @Nullable Double hazardsPerInspection,
            @Nullable Double jointShare,
            @Nullable Double randomShare,
            @Nullable Double unannouncedShare) {}

    /** A group by its keys. */
    public record Row(List<String> keys, Figures figures) {

        public Row {
            keys = List.copyOf(keys);
        }
    }
}
