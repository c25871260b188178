package org.anjian.api.accident;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** The identity of an accident (生产安全事故). */
public record AccidentId(@JsonValue String raw) {

    private static final String PREFIX = "accident-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccidentId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "accidentId");
        }
    }

    /** A fresh identifier. */
    public static AccidentId next() {
        return new AccidentId(PREFIX + UUID.randomUUID());
    }

    /**
     * The identifier for the birth that a command asks for: the same command id gives the same identifier, so that a
     * repeated command is the same command.
     */
    public static AccidentId forCommand(@Nullable String commandId) {
        return commandId == null
                ? next()
                : new AccidentId(PREFIX + UUID.nameUUIDFromBytes(commandId.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return raw;
    }
}
