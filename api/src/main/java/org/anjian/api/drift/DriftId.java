package org.anjian.api.drift;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of the drift of a read model: one a read model. */
public record DriftId(@JsonValue String raw) {

    private static final String PREFIX = "drift-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DriftId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "driftId");
        }
    }

    /** The drift of the read model of that name. */
    public static DriftId of(String readModel) {
        return new DriftId(PREFIX + readModel);
    }

    @Override
    public String toString() {
        return raw;
    }
}
