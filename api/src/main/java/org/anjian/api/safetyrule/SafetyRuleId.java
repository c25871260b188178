package org.anjian.api.safetyrule;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** The identity of a safety rule or operating procedure. */
public record SafetyRuleId(@JsonValue String raw) {

    private static final String PREFIX = "safetyrule-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SafetyRuleId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "safetyRuleId");
        }
    }

    /** A fresh identifier. */
    public static SafetyRuleId next() {
        return new SafetyRuleId(PREFIX + UUID.randomUUID());
    }

    /**
     * The identifier for the birth that a command asks for: the same command id gives the same identifier, so that a
     * repeated command is the same command.
     */
    public static SafetyRuleId forCommand(@Nullable String commandId) {
        return commandId == null
                ? next()
                : new SafetyRuleId(PREFIX + UUID.nameUUIDFromBytes(commandId.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return raw;
    }
}
