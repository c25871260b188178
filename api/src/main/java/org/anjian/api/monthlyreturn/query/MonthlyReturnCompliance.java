package org.anjian.api.monthlyreturn.query;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.monthlyreturn.MonthlyReturnId;
import org.anjian.api.monthlyreturn.MonthlyReturnState;
import org.anjian.api.monthlyreturn.ReturnStanding;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Who reported a month, and who did not: every regulator that owes it, in one of five standings.
 *
 * @param owed how many regulators owe the month
 * @param received how many returns came in time
 * @param late how many came after the last day
 * @param returned how many were sent back and not submitted again
 * @param missing how many did not come although the last day has passed
 * @param pending how many did not come yet, and are in time
 * @param rows the regulators, by region and code
 */
public record MonthlyReturnCompliance(
        String month,
        RegionCode region,
        int owed,
        int received,
        int late,
        int returned,
        int missing,
        int pending,
        List<Row> rows) {

    public MonthlyReturnCompliance {
        rows = List.copyOf(rows);
    }

    /**
     * A regulator.
     *
     * @param daysLate calendar days after the last day: of the return that came, or until today where none did; 0 in time
     */
    public record Row(
            String organisation,
            RegionCode region,
            MonthlyReturnId returnId,
            ReturnStanding standing,
            MonthlyReturnState state,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate submittedOn,
            int daysLate) {}

    /** The compliance that rows say. */
    public static MonthlyReturnCompliance of(String month, RegionCode region, List<Row> rows) {
        return new MonthlyReturnCompliance(
                month,
                region,
                rows.size(),
                count(rows, ReturnStanding.RECEIVED),
                count(rows, ReturnStanding.LATE),
                count(rows, ReturnStanding.RETURNED),
                count(rows, ReturnStanding.MISSING),
                count(rows, ReturnStanding.PENDING),
                rows);
    }

    private static int count(List<Row> rows, ReturnStanding standing) {
        return (int) rows.stream().filter(row -> row.standing() == standing).count();
    }
}
