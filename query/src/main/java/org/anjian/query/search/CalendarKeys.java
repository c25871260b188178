package org.anjian.query.search;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.anjian.api.page.DateInterval;
import org.anjian.api.page.DateRange;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The calendar intervals of a statistic: 1983, 1983-Q1, 1983-07. */
public final class CalendarKeys {

    private static final int MONTHS_OF_QUARTER = 3;
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?");
    private static final int QUARTER = 2;
    private static final int MONTH = 3;

    private final DateInterval interval;

    public CalendarKeys(DateInterval interval) {
        this.interval = interval;
    }

    /**
     * The documents that a group by a date has in it.
     *
     * @param key the key of the group, or what stands for documents without that date
     * @throws RefusedException {@link InputRefusal#MALFORMED} where no interval has the key
     */
    public Query condition(String field, String key, String none) {
        return key.equals(none) ? Conditions.not(Conditions.exists(field)) : Conditions.within(field, range(key));
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

    /**
     * The days of the interval that has a key.
     *
     * @throws RefusedException {@link InputRefusal#MALFORMED} where no interval of this kind has it
     */
    public DateRange range(String key) {
        Matcher parts = FORM.matcher(key);
        boolean matching = parts.matches()
                && switch (interval) {
                    case YEAR -> parts.group(QUARTER) == null && parts.group(MONTH) == null;
                    case QUARTER -> parts.group(QUARTER) != null;
                    case MONTH -> parts.group(MONTH) != null;
                };
        if (!matching) {
            throw new RefusedException(InputRefusal.MALFORMED, "keys");
        }
        int month =
                switch (interval) {
                    case YEAR -> 1;
                    case QUARTER -> (Integer.parseInt(parts.group(QUARTER)) - 1) * MONTHS_OF_QUARTER + 1;
                    case MONTH -> Integer.parseInt(parts.group(MONTH));
                };
        LocalDate first = LocalDate.of(Integer.parseInt(parts.group(1)), month, 1);
        return range(first.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
    }

    private static LocalDate day(long epochMillis) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(epochMillis), ZoneOffset.UTC);
    }
}
