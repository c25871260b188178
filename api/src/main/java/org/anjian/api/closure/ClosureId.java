package org.anjian.api.closure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** The identity of a closing. */
public record ClosureId(@JsonValue String raw) {

    private static final String PREFIX = "closure-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClosureId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 200) {
            throw new RefusedException(InputRefusal.MALFORMED, "closureId");
        }
    }

    /** A fresh identifier. */
    public static ClosureId next() {
        return new ClosureId(PREFIX + UUID.randomUUID());
    }

    /**
     * The identifier for the birth that a command asks for: the same command id gives the same identifier, so that a
     * repeated command is the same command.
     */
    public static ClosureId forCommand(@Nullable String commandId) {
        return commandId == null
                ? next()
                : new ClosureId(PREFIX + UUID.nameUUIDFromBytes(commandId.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * The identifier for a criterion that Anjian found: the same criterion on the same ground gives the same identifier, so
     * that what is handled twice is one record.
     */
    public static ClosureId of(EnterpriseId enterprise, ClosureCriterion criterion, String ground) {
        return forCommand(enterprise + "/" + criterion + "/" + ground);
    }

    @Override
    public String toString() {
        return raw;
    }
}
