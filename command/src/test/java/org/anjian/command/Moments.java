package org.anjian.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.anjian.api.message.LegalTime;

/** Dates as one writes them: a day means nine in the morning of that day in Asia/Shanghai. */
public final class Moments {

    private Moments() {}

    public static Instant at(String text) {
        LocalDateTime local = text.length() == 10 ? LocalDate.parse(text).atTime(9, 0) : LocalDateTime.parse(text);
        return local.atZone(LegalTime.ZONE).toInstant();
    }

    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
