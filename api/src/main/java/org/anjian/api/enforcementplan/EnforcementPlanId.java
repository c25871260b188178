package org.anjian.api.enforcementplan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of the enforcement plan of a regulator for a year. */
public record EnforcementPlanId(@JsonValue String raw) {

    private static final String PREFIX = "enforcementplan-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EnforcementPlanId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "enforcementPlanId");
        }
    }

    /** The identity that follows from the code of a regulator and the year. */
    public static EnforcementPlanId of(String regulator, int year) {
        String key = regulator + "|" + year;
        return new EnforcementPlanId(PREFIX + UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return raw;
    }
}
