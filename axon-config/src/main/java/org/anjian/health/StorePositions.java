package org.anjian.health;

import java.time.Instant;
import java.util.Optional;

/** Where the event store stands. */
public interface StorePositions {

    /** The position of the newest event; -1 where there is none. */
    long head();

    /** When the first event after a position was recorded. */
    Optional<Instant> recordedAfter(long position);
}
