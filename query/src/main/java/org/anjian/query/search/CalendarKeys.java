package org.anjian.query.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.anjian.api.page.DateInterval;
import org.anjian.api.page.DateRange;

/** The calendar intervals of a statistic: 1983, 1983-Q1, 1983-07. */
public final class CalendarKeys {

    private static final int MONTHS_OF_QUARTER = 3;

    private final DateInterval interval;

    public CalendarKeys(DateInterval interval) {
        this.interval = interval;
    }

    /** The interval as Elasticsearch names it. */
    public String name() {
        return interval.name().toLowerCase(Locale.ROOT);
    }

    /** The key of the interval that begins at an instant; day fields are kept as midnight UTC. */
    public String key(long epochMillis) {
        LocalDate first = day(epochMillis);
        return switch (interval) {
            case YEAR -> Integer.toString(first.getYear());
            case QUARTER -> first.getYear() + "-Q" + first.get(IsoFields.QUARTER_OF_YEAR);
            case MONTH -> "%d-%02d".formatted(first.getYear(), first.getMonthValue());
        };
    }

    /** The days of the interval that begins at an instant. */
    public DateRange range(long epochMillis) {
        LocalDate first = day(epochMillis);
        LocalDate next =
                switch (interval) {
                    case YEAR -> first.plusYears(1);
                    case QUARTER -> first.plusMonths(MONTHS_OF_QUARTER);
                    case MONTH -> first.plusMonths(1);
                };
        return new DateRange(first, next.minusDays(1));
    }

    private static LocalDate day(long epochMillis) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(epochMillis), ZoneOffset.UTC);
    }
}
