package org.anjian.api.hazard;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

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

    /**
     * The identifier for the birth that a command asks for: the same command id gives the same identifier, so that a
     * repeated command is the same command.
     */
    public static HazardId forCommand(@Nullable String commandId) {
        return commandId == null
                ? next()
                : new HazardId(PREFIX + UUID.nameUUIDFromBytes(commandId.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return raw;
    }
}
