package org.anjian.api.penaltycase.query;

import java.util.List;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * How many enterprises are in each batch. An enterprise counts once in a batch, however often it was hit. Answers
 * {@link CountCrackdown}.
 *
 * @param totals over the whole jurisdiction and period
 * @param rows by county and period, sorted; what has nothing has no row
 */
public record CrackdownStatistics(Figures totals, List<Row> rows) {

    public CrackdownStatistics {
        rows = List.copyOf(rows);
    }

    /** The enterprises of each batch. */
    public record Figures(long closed, long punished, long suspended) {}

    /**
     * A county in a period.
     *
     * @param county null for what lies in no county
     * @param period such as 2016-Q3
     */
    public record Row(@Nullable RegionCode county, String period, Figures figures) {}
}
