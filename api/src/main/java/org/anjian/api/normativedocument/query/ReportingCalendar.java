package org.anjian.api.normativedocument.query;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.normativedocument.ReportingPeriods.Period;
import org.anjian.api.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * For which months and quarters a locality owes reports. Answers {@link FindReportingPeriods}.
 *
 * @param effectiveFrom the first day on which reports are asked for; null where they are not
 */
public record ReportingCalendar(
        RegionCode region, @Nullable LocalDate effectiveFrom, List<Period> months, List<Period> quarters) {

    public ReportingCalendar {
        months = List.copyOf(months);
        quarters = List.copyOf(quarters);
    }
}
