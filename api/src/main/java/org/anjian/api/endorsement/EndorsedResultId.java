package org.anjian.api.endorsement;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** The identity of an inspection result that is signed level by level. */
public record EndorsedResultId(@JsonValue String raw) {

    private static final String PREFIX = "endorsedresult-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EndorsedResultId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "endorsedResultId");
        }
    }

    /** A fresh identifier. */
    public static EndorsedResultId next() {
        return new EndorsedResultId(PREFIX + UUID.randomUUID());
    }

    /**
     * The identifier for the birth that a command asks for: the same command id gives the same identifier, so that a
     * repeated command is the same command.
     */
    public static EndorsedResultId forCommand(@Nullable String commandId) {
        return commandId == null
                ? next()
                : new EndorsedResultId(PREFIX + UUID.nameUUIDFromBytes(commandId.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return raw;
    }
}
