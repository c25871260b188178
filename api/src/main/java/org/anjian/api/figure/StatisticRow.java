package org.anjian.api.figure;

import java.util.List;
import org.anjian.api.page.DateInterval;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * A row of a statistic: how it was grouped, and the keys of the row as the statistic gave them. Without keys it is the totals
 * that are meant.
 *
 * @param <D> what the statistic can be grouped by
 */
public record StatisticRow<D extends Enum<D>>(List<D> groupBy, DateInterval interval, List<String> keys) {

    private static final int MOST_DIMENSIONS = 3;

    /**
     * A row.
     *
     * @throws RefusedException {@link InputRefusal#OUT_OF_RANGE} where there are not as many keys as dimensions
     */
    public StatisticRow {
        groupBy = List.copyOf(groupBy);
        keys = List.copyOf(keys);
        if (groupBy.size() > MOST_DIMENSIONS || groupBy.stream().distinct().count() < groupBy.size()) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "groupBy");
        }
        if (!keys.isEmpty() && keys.size() != groupBy.size()) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "keys");
        }
    }

    /** A row from optional arguments; dates by years. */
    public static <D extends Enum<D>> StatisticRow<D> of(
            @Nullable List<D> groupBy, @Nullable DateInterval interval, @Nullable List<String> keys) {
        return new StatisticRow<>(
                groupBy == null ? List.of() : groupBy,
                interval == null ? DateInterval.YEAR : interval,
                keys == null ? List.of() : keys);
    }
}
