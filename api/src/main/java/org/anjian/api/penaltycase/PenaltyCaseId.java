package org.anjian.api.penaltycase;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** The identity of a penalty case. */
public record PenaltyCaseId(@JsonValue String raw) {

    private static final String PREFIX = "penaltycase-";
    private static final int LONGEST = 120;

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PenaltyCaseId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > LONGEST) {
            throw new RefusedException(InputRefusal.MALFORMED, "penaltyCaseId");
        }
    }

    /** A fresh identifier. */
    public static PenaltyCaseId next() {
        return new PenaltyCaseId(PREFIX + UUID.randomUUID());
    }

    /**
     * The identifier for the birth that a command asks for: the same command id gives the same identifier, so that a
     * repeated command is the same command.
     */
    public static PenaltyCaseId forCommand(@Nullable String commandId) {
        return commandId == null
                ? next()
                : new PenaltyCaseId(PREFIX + UUID.nameUUIDFromBytes(commandId.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return raw;
    }
}
