package org.anjian.api.replay;

import java.time.Instant;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * The moment of which a record is asked, by one of the two clocks; by neither, it is asked as it is now.
 *
 * @param recordedBy as it was known at that instant (recorded time)
 * @param occurredBy as it stood at that instant by what had happened then (occurred time); not with recordedBy
 */
public record Moment(@Nullable Instant recordedBy, @Nullable Instant occurredBy) {

    /** The present. */
    public static final Moment NOW = new Moment(null, null);

    /**
     * Checks the shape.
     *
     * @throws RefusedException {@link InputRefusal#MALFORMED} where both clocks are given
     */
    public Moment {
        if (recordedBy != null && occurredBy != null) {
            throw new RefusedException(InputRefusal.MALFORMED, "occurredBy");
        }
    }
}
