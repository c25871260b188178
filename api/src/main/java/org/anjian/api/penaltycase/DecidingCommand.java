package org.anjian.api.penaltycase;

import org.jspecify.annotations.Nullable;

/**
 * A command that settles something for a party. Whoever sends it may say which version of the case it was decided on; where
 * the case has gone on since, it is refused with what happened in between.
 */
public interface DecidingCommand extends PenaltyCaseCommand {

    /** How many events the case had when it was read; null where the sender does not say. */
    @Nullable
    Long expectedVersion();
}
