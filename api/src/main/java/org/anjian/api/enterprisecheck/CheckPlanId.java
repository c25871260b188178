package org.anjian.api.enterprisecheck;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

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

    /**
     * The identifier for the birth that a command asks for: the same command id gives the same identifier, so that a
     * repeated command is the same command.
     */
    public static CheckPlanId forCommand(@Nullable String commandId) {
        return commandId == null
                ? next()
                : new CheckPlanId(PREFIX + UUID.nameUUIDFromBytes(commandId.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return raw;
    }
}
