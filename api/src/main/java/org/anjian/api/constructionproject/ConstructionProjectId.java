package org.anjian.api.constructionproject;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** The identity of a construction project. */
public record ConstructionProjectId(@JsonValue String raw) {

    private static final String PREFIX = "constructionproject-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ConstructionProjectId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "constructionProjectId");
        }
    }

    /** A fresh identifier. */
    public static ConstructionProjectId next() {
        return new ConstructionProjectId(PREFIX + UUID.randomUUID());
    }

    /**
     * The identifier for the birth that a command asks for: the same command id gives the same identifier, so that a
     * repeated command is the same command.
     */
    public static ConstructionProjectId forCommand(@Nullable String commandId) {
        return commandId == null
                ? next()
                : new ConstructionProjectId(
                        PREFIX + UUID.nameUUIDFromBytes(commandId.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return raw;
    }
}
