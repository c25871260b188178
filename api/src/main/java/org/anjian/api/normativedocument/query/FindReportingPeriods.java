package org.anjian.api.normativedocument.query;

import java.time.Instant;
import java.time.YearMonth;
import org.anjian.api.message.Position;
import org.anjian.api.refusal.Required;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * For which months and quarters a locality owes reports (QJ22B-15). Answered with {@link ReportingCalendar}.
 *
 * @param from the first month
 * @param to the last month, at most ten years on
 * @param now the moment whose states are meant
 * @param position wait until the read model has reached it
 */
public record FindReportingPeriods(
        RegionCode region,
        YearMonth from,
        YearMonth to,
        Instant now,
        @Nullable Position position) {

    public FindReportingPeriods {
        Required.value(region, "region");
        Required.value(from, "from");
        Required.value(to, "to");
        Required.value(now, "now");
    }
}
