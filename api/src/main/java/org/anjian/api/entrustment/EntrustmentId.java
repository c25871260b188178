package org.anjian.api.entrustment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** The identity of an entrustment: somebody acts for a regulator. */
public record EntrustmentId(@JsonValue String raw) {

    private static final String PREFIX = "entrustment-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EntrustmentId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "entrustmentId");
        }
    }

    /** A fresh identifier. */
    public static EntrustmentId next() {
        return new EntrustmentId(PREFIX + UUID.randomUUID());
    }

    /**
     * The identifier for the birth that a command asks for: the same command id gives the same identifier, so that a
     * repeated command is the same command.
     */
    public static EntrustmentId forCommand(@Nullable String commandId) {
        return commandId == null
                ? next()
                : new EntrustmentId(PREFIX + UUID.nameUUIDFromBytes(commandId.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return raw;
    }
}
