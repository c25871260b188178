package org.anjian.api.delegation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** The identity of a delegation or of the appointment of a deputy. */
public record DelegationId(@JsonValue String raw) {

    private static final String PREFIX = "delegation-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DelegationId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "delegationId");
        }
    }

    /** A fresh identifier. */
    public static DelegationId next() {
        return new DelegationId(PREFIX + UUID.randomUUID());
    }

    /**
     * The identifier for the birth that a command asks for: the same command id gives the same identifier, so that a
     * repeated command is the same command.
     */
    public static DelegationId forCommand(@Nullable String commandId) {
        return commandId == null
                ? next()
                : new DelegationId(PREFIX + UUID.nameUUIDFromBytes(commandId.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return raw;
    }
}
