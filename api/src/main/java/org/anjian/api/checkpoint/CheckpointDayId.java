package org.anjian.api.checkpoint;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The checkpoints of one day in Asia/Shanghai. */
public record CheckpointDayId(@JsonValue String raw) {

    private static final String PREFIX = "checkpoints-";
    private static final int LONGEST = 40;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CheckpointDayId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > LONGEST) {
            throw new RefusedException(InputRefusal.MALFORMED, "dayId");
        }
    }

    /** Those of a day. */
    public static CheckpointDayId of(LocalDate day) {
        return new CheckpointDayId(PREFIX + day);
    }

    @Override
    public String toString() {
        return raw;
    }
}
