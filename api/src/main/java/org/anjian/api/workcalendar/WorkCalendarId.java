package org.anjian.api.workcalendar;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of the working-day calendar of one year; its corrections share it. */
public record WorkCalendarId(@JsonValue String raw) {

    private static final String PREFIX = "workcalendar-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WorkCalendarId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "workCalendarId");
        }
    }

    /** The calendar of a year: there is one. */
    public static WorkCalendarId of(int year) {
        return new WorkCalendarId(PREFIX + year);
    }

    @Override
    public String toString() {
        return raw;
    }
}
