package org.anjian.api.enterprisecheck;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;

/** The identity of a check plan: one enterprise, one place. */
public record CheckPlanId(@JsonValue String raw) {

    private static final String PREFIX = "checkplan-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CheckPlanId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "checkPlanId");
        }
    }

    /** A fresh identifier. */
    public static CheckPlanId next() {
        return new CheckPlanId(PREFIX + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return raw;
    }
}
