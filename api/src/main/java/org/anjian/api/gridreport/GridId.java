package org.anjian.api.gridreport;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** The identity of a grid of the township (网格). */
public record GridId(@JsonValue String raw) {

    private static final String PREFIX = "grid-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public GridId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "gridId");
        }
    }

    /** A fresh identifier. */
    public static GridId next() {
        return new GridId(PREFIX + UUID.randomUUID());
    }

    /**
     * The identifier for the birth that a command asks for: the same command id gives the same identifier, so that a
     * repeated command is the same command.
     */
    public static GridId forCommand(@Nullable String commandId) {
        return commandId == null
                ? next()
                : new GridId(PREFIX + UUID.nameUUIDFromBytes(commandId.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return raw;
    }
}
