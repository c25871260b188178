package org.anjian.embedded;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Revives one child process, with growing pauses while that fails. */
final class Watchdog {

    private static final Logger log = LoggerFactory.getLogger(Watchdog.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    private final String watched;
    private final BooleanSupplier needsRevival;
    private final Runnable revive;
    private final Thread thread;
    private volatile boolean ended;

    Watchdog(String watched, BooleanSupplier needsRevival, Runnable revive) {
        this.watched = watched;
        this.needsRevival = needsRevival;
        this.revive = revive;
        this.thread = Thread.ofPlatform()
                .daemon()
                .name("watchdog-" + watched.toLowerCase(java.util.Locale.ROOT))
                .unstarted(this::watch);
    }

    void begin() {
        thread.start();
    }

    /** Ends the watch and waits for a revival under way to give up. */
    void end() {
        ended = true;
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        Duration pause = LOOK_EVERY;
        while (!ended && Patience.pause(pause)) {
            if (!needsRevival.getAsBoolean()) {
                pause = LOOK_EVERY;
                continue;
            }
            try {
                revive.run();
                pause = LOOK_EVERY;
            } catch (RuntimeException e) {
                pause = longer(pause);
                log.error("{} could not be started again, next attempt in {} s", watched, pause.toSeconds(), e);
            }
        }
    }

    private static Duration longer(Duration pause) {
        Duration doubled = pause.multipliedBy(2);
        if (doubled.toSeconds() < 1) {
            return Duration.ofSeconds(1);
        }
        return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
    }
}
