package org.anjian.api.past.query;

import java.time.Instant;
import java.time.LocalDate;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a moment of the ledger; by neither position nor instant for the newest event.
 *
 * @param position the place in the order of the store of the last event that counts
 * @param recorded what was recorded up to then counts
 * @param occurred what happened up to then counts, whenever it was recorded
 * @param day the day that counts as today then; null for the day of that moment
 */
public record FindPastMoment(
        @Nullable Long position,
        @Nullable Instant recorded,
        @Nullable Instant occurred,
        @Nullable LocalDate day) {

    /**
     * Checks the shape.
     *
     * @throws RefusedException {@link InputRefusal#MALFORMED} where more than one of position and instants is given
     */
    public FindPastMoment {
        if (position != null && recorded != null) {
            throw new RefusedException(InputRefusal.MALFORMED, "recorded");
        }
        if (occurred != null && (position != null || recorded != null)) {
            throw new RefusedException(InputRefusal.MALFORMED, "occurred");
        }
    }
}
