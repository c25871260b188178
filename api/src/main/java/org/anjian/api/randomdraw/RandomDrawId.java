package org.anjian.api.randomdraw;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** The identity of a random draw. */
public record RandomDrawId(@JsonValue String raw) {

    private static final String PREFIX = "randomdraw-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RandomDrawId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "randomDrawId");
        }
    }

    /** A fresh identifier. */
    public static RandomDrawId next() {
        return new RandomDrawId(PREFIX + UUID.randomUUID());
    }

    /**
     * The identifier for the birth that a command asks for: the same command id gives the same identifier, so that a
     * repeated command is the same command.
     */
    public static RandomDrawId forCommand(@Nullable String commandId) {
        return commandId == null
                ? next()
                : new RandomDrawId(PREFIX + UUID.nameUUIDFromBytes(commandId.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return raw;
    }
}
