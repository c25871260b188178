package org.anjian.query.readmodel;

import java.time.Instant;
import org.anjian.query.journal.EventInfo;

/**
 * When a version of a document held: by the order of the store, by the clock of recording, and by the time of what happened. The
 * versions of a record follow each other without a gap and without an overlap by each of them. A version of which the end is not
 * after the beginning never held by that clock.
 *
 * @param version which version it is: how many events were folded
 * @param from the position of the event that made it
 * @param until the position of the event that ended it, no longer part of it; {@link #STILL} while it holds
 * @param recordedFrom when the event that made it was recorded, never before the version before it
 * @param recordedUntil when the event that ended it was recorded, no longer part of it; {@link #STILL_AT} while it holds
 * @param occurredFrom when what made it happened, as {@link #nanos} tells it: by all events that happened up to then, and no
 *     other, the record was so
 * @param occurredUntil when what ended it happened, no longer part of it; {@link #STILL} while it holds
 * @param backdated the last version up to this one whose event happened before one that was recorded before it; 0 where there is
 *     none
 */
public record Held(
        long version,
        long from,
        long until,
        Instant recordedFrom,
        Instant recordedUntil,
        long occurredFrom,
        long occurredUntil,
        long backdated) {

    /** The end of what still holds. */
    public static final long STILL = Long.MAX_VALUE;

    /** The end of what still holds, by the clock: the last year that Elasticsearch keeps to the nanosecond. */
    public static final Instant STILL_AT = Instant.parse("2261-12-31T00:00:00Z");

    private static final long NANOS = 1_000_000_000;

    /** An instant in nanoseconds since 1970; one that is centuries away, as far away as can be told. */
    public static long nanos(Instant instant) {
        try {
            return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), NANOS), instant.getNano());
        } catch (ArithmeticException away) {
            return instant.isBefore(Instant.EPOCH) ? Long.MIN_VALUE : STILL - 1;
        }
    }

    /** The first version of a record, or the only one. */
    static Held first(EventInfo event, long position, long occurred) {
        return new Held(event.version(), position, STILL, event.recordedAt(), STILL_AT, occurred, STILL, 0);
    }

    /** The version that the next event makes. */
    Held next(EventInfo event, long position, long occurred) {
        return new Held(
                event.version(),
                position,
                STILL,
                later(event.recordedAt()),
                STILL_AT,
                Math.max(occurred, occurredFrom),
                STILL,
                occurred < occurredFrom ? event.version() : backdated);
    }

    /** The same until the next event. Where the clock of one node was behind that of another, the versions still follow each other. */
    Held until(EventInfo event, long position, long occurred) {
        return new Held(
                version,
                from,
                position,
                recordedFrom,
                later(event.recordedAt()),
                occurredFrom,
                Math.max(occurred, occurredFrom),
                backdated);
    }

    /** The same, having held in another stretch of what happened. */
    Held occurred(long begin, long end) {
        return new Held(version, from, until, recordedFrom, recordedUntil, begin, end, backdated);
    }

    /** Held by the time of what happened alone, by neither the order of the store nor the clock of recording. */
    Held onlyOccurred(long begin, long end) {
        return new Held(version, from, from, recordedFrom, recordedFrom, begin, end, backdated);
    }

    /** Whether it holds still. */
    public boolean still() {
        return until == STILL;
    }

    private Instant later(Instant recordedAt) {
        return recordedAt.isAfter(recordedFrom) ? recordedAt : recordedFrom;
    }
}
