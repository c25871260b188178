package org.anjian.api.message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Legal days are days in Asia/Shanghai, wherever the server stands. */
public final class LegalTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private LegalTime() {}

    /** The legal day of an instant. */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /** The first instant of a legal day. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** The instant at which a deadline on that day has passed: 24:00 of the day (次日零时). */
    public static Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1));
    }
}
