package org.anjian.query.monthlyreturn;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.anjian.api.monthlyreturn.ReturnFigure;
import org.anjian.api.monthlyreturn.ReturnFigures;

/** The figures of a month while records come to count otherwise, one after the other. An enterprise counts once. */
final class MonthTotals {

    private final Map<String, Contribution> byRecord = new HashMap<>();
    private final Map<ReturnFigure, Long> sums = new EnumMap<>(ReturnFigure.class);
    private final Map<String, Integer> inspected = new HashMap<>();

    /** From now on a record counts that. */
    void put(String record, Contribution contribution) {
        Contribution before = byRecord.put(record, contribution);
        if (before != null) {
            before.amounts().forEach((figure, value) -> sums.merge(figure, -value, Long::sum));
            if (before.inspected() != null) {
                inspected.merge(before.inspected(), -1, MonthTotals::unlessNone);
            }
        }
        contribution.amounts().forEach((figure, value) -> sums.merge(figure, value, Long::sum));
        if (contribution.inspected() != null) {
            inspected.merge(contribution.inspected(), 1, Integer::sum);
        }
    }

    private static Integer unlessNone(int before, int change) {
        int now = before + change;
        return now == 0 ? null : Integer.valueOf(now);
    }

    ReturnFigures figures() {
        Map<ReturnFigure, Long> all = new EnumMap<>(sums);
        all.put(ReturnFigure.ENTERPRISES_INSPECTED, (long) inspected.size());
        return ReturnFigures.of(all);
    }
}
