package org.anjian.config.deadline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.deadline.dbscheduler.DbSchedulerDeadlineManager;
import org.axonframework.messaging.ScopeDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Deadlines where the events are on Axon Server: a deadline is written before the event that sets it, in a transaction of
 * its own, so a crash between the two never loses one. A deadline without its event looks and finds nothing to do (ADR
 * 0008); so that none looks before its event is there, the soonest is a while away.
 */
final class EarlyDeadlines extends DbSchedulerDeadlineManager {

    /** Longer than an append may take. */
    private static final Duration SOONEST = Duration.ofSeconds(30);

    private final Clock clock;

    EarlyDeadlines(Builder builder, Clock clock) {
        super(builder);
        this.clock = clock;
    }

    @Override
    public String schedule(Instant at, String name, @Nullable Object payload, ScopeDescriptor scope) {
        Instant soonest = clock.instant().plus(SOONEST);
        return super.schedule(at.isBefore(soonest) ? soonest : at, name, payload, scope);
    }
}
