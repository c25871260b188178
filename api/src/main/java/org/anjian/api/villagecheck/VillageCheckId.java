package org.anjian.api.villagecheck;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** The identity of a safety check of a village (村（社区）安全检查). */
public record VillageCheckId(@JsonValue String raw) {

    private static final String PREFIX = "villagecheck-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VillageCheckId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "villageCheckId");
        }
    }

    /** A fresh identifier. */
    public static VillageCheckId next() {
        return new VillageCheckId(PREFIX + UUID.randomUUID());
    }

    /**
     * The identifier for the birth that a command asks for: the same command id gives the same identifier, so that a
     * repeated command is the same command.
     */
    public static VillageCheckId forCommand(@Nullable String commandId) {
        return commandId == null
                ? next()
                : new VillageCheckId(PREFIX + UUID.nameUUIDFromBytes(commandId.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return raw;
    }
}
