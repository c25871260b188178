package org.anjian.api.enforcementmeasure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** The identity of an enforcement measure. */
public record EnforcementMeasureId(@JsonValue String raw) {

    private static final String PREFIX = "enforcementmeasure-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EnforcementMeasureId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 200) {
            throw new RefusedException(InputRefusal.MALFORMED, "enforcementMeasureId");
        }
    }

    /** A fresh identifier. */
    public static EnforcementMeasureId next() {
        return new EnforcementMeasureId(PREFIX + UUID.randomUUID());
    }

    /**
     * The identifier for the birth that a command asks for: the same command id gives the same identifier, so that a
     * repeated command is the same command.
     */
    public static EnforcementMeasureId forCommand(@Nullable String commandId) {
        return commandId == null
                ? next()
                : new EnforcementMeasureId(PREFIX + UUID.nameUUIDFromBytes(commandId.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return raw;
    }
}
