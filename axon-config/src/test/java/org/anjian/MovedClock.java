package org.anjian;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.anjian.api.message.LegalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/**
 * A clock that a test sets to a day of its story, and that goes on from there at the usual pace. A test that uses it has a
 * node of its own: {@code @SpringBootTest(classes = {…, MovedClock.class})}.
 */
public class MovedClock {

    /** Before every story: the scheduler of deadlines waits by this clock, so it must never be set back. */
    private static final String BEGINNING = "2000-01-01T00:00";

    /** The clock of the node. */
    @Bean
    @Primary
    MovableClock clockOfTheStory() {
        MovableClock clock = new MovableClock();
        clock.set(BEGINNING);
        return clock;
    }

    /** A clock that can be set. */
    public static final class MovableClock extends Clock {

        private volatile Duration offset = Duration.ZERO;

        /** Sets it to a time in Asia/Shanghai, such as 2024-04-01T00:00. */
        public void set(String local) {
            Instant then = LocalDateTime.parse(local).atZone(LegalTime.ZONE).toInstant();
            offset = Duration.between(Clock.systemUTC().instant(), then);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(offset);
        }
    }
}
