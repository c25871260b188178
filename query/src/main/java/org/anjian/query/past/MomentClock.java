package org.anjian.query.past;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that shows, to whoever answers a query about the past, what it showed then. */
public final class MomentClock extends Clock {

    private final Clock clock;

    /**
     * @param clock what shows the present
     */
    public MomentClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Instant instant() {
        Instant then = Past.now();
        return then == null ? clock.instant() : then;
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MomentClock(clock.withZone(zone));
    }
}
