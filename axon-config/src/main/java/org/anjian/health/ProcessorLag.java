package org.anjian.health;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a processor is behind the event store.
 *
 * @param processor its name
 * @param running whether it runs and every segment is being worked on
 * @param events how many events it has not handled yet
 * @param seconds the age of the oldest of them; 0 where there is none
 * @param deadLetters how many events it set aside
 * @param error what stopped it, where something did
 */
public record ProcessorLag(
        String processor,
        boolean running,
        long events,
        long seconds,
        long deadLetters,
        @Nullable String error) {

    /** The age of an event in whole seconds. */
    static long age(Instant recorded, Instant now) {
        return Math.max(0, now.getEpochSecond() - recorded.getEpochSecond());
    }
}
