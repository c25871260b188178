package org.anjian.api.replay;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/**
 * The moment of which a record is asked: by one of the two clocks, by its version, or by a position of the store; by none of
 * them, it is asked as it is now.
 *
 * @param recordedBy as it was known at that instant (recorded time)
 * @param occurredBy as it stood at that instant by what had happened then (occurred time)
 * @param version after so many of its events, from 1
 * @param storePosition by the events up to that position of the store, that position included, from 0
 */
public record Moment(
        @Nullable Instant recordedBy,
        @Nullable Instant occurredBy,
        @Nullable Long version,
        @Nullable Long storePosition) {

    /** The present. */
    public static final Moment NOW = new Moment(null, null, null, null);

    /**
     * Checks the shape.
     *
     * @throws RefusedException {@link InputRefusal#SEVERAL_MOMENTS} where more than one is given,
     *     {@link InputRefusal#NO_SUCH_MOMENT} where there is never such a version or position
     */
    public Moment {
        if (Stream.of(recordedBy, occurredBy, version, storePosition)
                        .filter(Objects::nonNull)
                        .count()
                > 1) {
            throw new RefusedException(
                    InputRefusal.SEVERAL_MOMENTS,
                    storePosition != null ? "storePosition" : version != null ? "version" : "occurredBy");
        }
        if (version != null && version < 1) {
            throw new RefusedException(InputRefusal.NO_SUCH_MOMENT, "version");
        }
        if (storePosition != null && storePosition < 0) {
            throw new RefusedException(InputRefusal.NO_SUCH_MOMENT, "storePosition");
        }
    }

    /** By one of the two clocks, or now. */
    public Moment(@Nullable Instant recordedBy, @Nullable Instant occurredBy) {
        this(recordedBy, occurredBy, null, null);
    }

    /** As it was known at an instant. */
    public static Moment recordedBy(Instant instant) {
        return new Moment(instant, null);
    }

    /** As it stood by what had happened at an instant. */
    public static Moment occurredBy(Instant instant) {
        return new Moment(null, instant);
    }

    /** After so many of its events. */
    public static Moment atVersion(long version) {
        return new Moment(null, null, version, null);
    }

    /** By the events up to a position of the store. */
    public static Moment atPosition(long storePosition) {
        return new Moment(null, null, null, storePosition);
    }
}
