package org.anjian.api.operation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** The identity of an operation: a general, sector or joint inspection. */
public record OperationId(@JsonValue String raw) {

    private static final String PREFIX = "operation-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OperationId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "operationId");
        }
    }

    /** A fresh identifier. */
    public static OperationId next() {
        return new OperationId(PREFIX + UUID.randomUUID());
    }

    /**
     * The identifier for the birth that a command asks for: the same command id gives the same identifier, so that a
     * repeated command is the same command.
     */
    public static OperationId forCommand(@Nullable String commandId) {
        return commandId == null
                ? next()
                : new OperationId(PREFIX + UUID.nameUUIDFromBytes(commandId.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return raw;
    }
}
