package org.anjian.api.operation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.region.RegionCode;

/** The identity of the calendar of operations of a region. */
public record OperationCalendarId(@JsonValue String raw) {

    private static final String PREFIX = "operationcalendar-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OperationCalendarId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "operationCalendarId");
        }
    }

    /** The identity that follows from a region. */
    public static OperationCalendarId of(RegionCode region) {
        return new OperationCalendarId(PREFIX + region);
    }

    @Override
    public String toString() {
        return raw;
    }
}
