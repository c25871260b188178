package org.anjian.api.unsafeact;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** The identity of an unsafe act that was stopped. */
public record UnsafeActId(@JsonValue String raw) {

    private static final String PREFIX = "unsafeact-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UnsafeActId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "unsafeActId");
        }
    }

    /** A fresh identifier. */
    public static UnsafeActId next() {
        return new UnsafeActId(PREFIX + UUID.randomUUID());
    }

    /**
     * The identifier for the birth that a command asks for: the same command id gives the same identifier, so that a
     * repeated command is the same command.
     */
    public static UnsafeActId forCommand(@Nullable String commandId) {
        return commandId == null
                ? next()
                : new UnsafeActId(PREFIX + UUID.nameUUIDFromBytes(commandId.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return raw;
    }
}
