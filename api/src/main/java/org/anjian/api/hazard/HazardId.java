package org.anjian.api.hazard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of a hazard; its number is issued apart from it. */
public record HazardId(@JsonValue String raw) {

    private static final String PREFIX = "hazard-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HazardId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "hazardId");
        }
    }

    /** A fresh identifier. */
    public static HazardId next() {
        return new HazardId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return raw;
    }
}
