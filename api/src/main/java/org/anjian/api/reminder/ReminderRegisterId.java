package org.anjian.api.reminder;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of the reminders that one enterprise gives. */
public record ReminderRegisterId(@JsonValue String raw) {

    private static final String PREFIX = "reminder-";
    private static final int LONGEST = 200;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReminderRegisterId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > LONGEST) {
            throw new RefusedException(InputRefusal.MALFORMED, "reminderRegisterId");
        }
    }

    /** The identifier, which follows from what the record is about: there is one such record. */
    public static ReminderRegisterId of(EnterpriseId enterprise) {
        return new ReminderRegisterId(PREFIX + enterprise.raw());
    }

    @Override
    public String toString() {
        return raw;
    }
}
