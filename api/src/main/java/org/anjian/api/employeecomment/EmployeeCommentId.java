package org.anjian.api.employeecomment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** The identity of what an employee said about a hazard (职工意见). */
public record EmployeeCommentId(@JsonValue String raw) {

    private static final String PREFIX = "employeecomment-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EmployeeCommentId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "employeeCommentId");
        }
    }

    /** A fresh identifier. */
    public static EmployeeCommentId next() {
        return new EmployeeCommentId(PREFIX + UUID.randomUUID());
    }

    /**
     * The identifier for the birth that a command asks for: the same command id gives the same identifier, so that a
     * repeated command is the same command.
     */
    public static EmployeeCommentId forCommand(@Nullable String commandId) {
        return commandId == null
                ? next()
                : new EmployeeCommentId(PREFIX + UUID.nameUUIDFromBytes(commandId.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return raw;
    }
}
