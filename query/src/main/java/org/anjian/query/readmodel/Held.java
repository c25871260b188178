package org.anjian.query.readmodel;

import java.time.Instant;

/**
 * When a version of a document held, by the order of the store and by the clock of recording. The versions of a record
 * follow each other without a gap and without an overlap by either.
 *
 * @param version which version it is: how many events were folded
 * @param from the position of the event that made it
 * @param until the position of the event that ended it, no longer part of it; {@link #STILL} while it holds
 * @param recordedFrom when the event that made it was recorded, never before the version before it
 * @param recordedUntil when the event that ended it was recorded, no longer part of it; {@link #STILL_AT} while it holds
 */
public record Held(long version, long from, long until, Instant recordedFrom, Instant recordedUntil) {

    /** The end of what still holds. */
    public static final long STILL = Long.MAX_VALUE;

    /** The end of what still holds, by the clock: the last year that Elasticsearch keeps to the nanosecond. */
    public static final Instant STILL_AT = Instant.parse("2261-12-31T00:00:00Z");

    /** A version that holds from an event on. */
    static Held from(long version, long position, Instant recordedAt) {
        return new Held(version, position, STILL, recordedAt, STILL_AT);
    }

    /** The same until an event. Where the clock of one node was behind that of another, the versions still follow each other. */
    Held until(long position, Instant recordedAt) {
        return new Held(
                version, from, position, recordedFrom, recordedAt.isAfter(recordedFrom) ? recordedAt : recordedFrom);
    }

    /** Whether it holds still. */
    public boolean still() {
        return until == STILL;
    }
}
