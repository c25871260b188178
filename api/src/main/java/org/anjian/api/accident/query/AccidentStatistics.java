package org.anjian.api.accident.query;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Accidents in figures, of those that the reader may see. */
public record AccidentStatistics(Figures total, List<Row> rows) {

    public AccidentStatistics {
        rows = List.copyOf(rows);
    }

    /**
     * The figures of a group.
     *
     * @param key as the dimension writes it
     */
    public record Row(String key, Figures figures) {}

    /**
     * What is counted.
     *
     * @param lossFen the direct loss, in fen
     * @param late how many were reported late
     * @param lateShare the same in percent; null where there was no accident
     */
    public record Figures(
            long accidents,
            long deaths,
            long seriousInjuries,
            long lossFen,
            long late,
            @Nullable Double lateShare) {}
}
