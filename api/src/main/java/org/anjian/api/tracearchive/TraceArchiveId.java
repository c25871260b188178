package org.anjian.api.tracearchive;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** The identity of a trace archive. */
public record TraceArchiveId(@JsonValue String raw) {

    private static final String PREFIX = "tracearchive-";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TraceArchiveId {
        if (raw == null || !raw.startsWith(PREFIX) || raw.length() > 120) {
            throw new RefusedException(InputRefusal.MALFORMED, "archiveId");
        }
    }

    /** A fresh identifier. */
    public static TraceArchiveId next() {
        return new TraceArchiveId(PREFIX + UUID.randomUUID());
    }

    /**
     * The identifier for the birth that a command asks for: the same command id gives the same identifier, so that a
     * repeated command is the same command.
     */
    public static TraceArchiveId forCommand(@Nullable String commandId) {
        return commandId == null
                ? next()
                : new TraceArchiveId(PREFIX + UUID.nameUUIDFromBytes(commandId.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public String toString() {
        return raw;
    }
}
