package org.anjian.api.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A request to record an act. Every command of every context is one of these. */
public interface Command {

    /** When the act happened in the world; never after the moment the command is received. */
    Instant occurredAt();

    /** An optional key made by the client: the same key sent twice has one effect and returns the first outcome. */
    @Nullable
    String commandId();
}
