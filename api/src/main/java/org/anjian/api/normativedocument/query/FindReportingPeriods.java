package org.anjian.api.normativedocument.query;

import java.time.Instant;
import java.time.YearMonth;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;

/**
 * For which months and quarters a locality owes reports (QJ22B-15). Answered with {@link ReportingCalendar}.
 *
 * @param from the first month
 * @param to the last month, at most ten years on
 * @param now the moment whose states are meant
 */
public record FindReportingPeriods(RegionCode region, YearMonth from, YearMonth to, Instant now) {

    public FindReportingPeriods {
        Required.value(region, "region");
        Required.value(from, "from");
        Required.value(to, "to");
        Required.value(now, "now");
    }
}
