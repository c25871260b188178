package org.anjian.importing.source;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.anjian.api.message.LegalTime;

/** Turns a day of the source into an instant. */
public final class SourceDay {

    private SourceDay() {}

    /**
     * Noon of the day in Asia/Shanghai. A source that knows only days must keep its day as the legal day here: midnight
     * UTC, or midnight in the source's own zone, could fall on the day before or after.
     */
    public static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(LegalTime.ZONE).toInstant();
    }

    /** Noon of the day, or now where that is still to come: an act of this morning is not in the future. */
    public static Instant noonNotAfter(LocalDate day, Instant now) {
        Instant noon = noon(day);
        return noon.isAfter(now) ? now : noon;
    }
}
