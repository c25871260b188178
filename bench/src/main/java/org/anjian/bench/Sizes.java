package org.anjian.bench;

import java.time.Duration;

/**
 * How much is measured.
 *
 * @param warmUp how long a load runs before it counts
 * @param warmUpOperations how many operations a load has to warm up with at least
 * @param measured how long it counts
 * @param rounds how often the loads of 32 writers are measured, alternating; the best of each counts
 * @param hazards hazards to project, after as many that do not count; both are rebuilt
 * @param enterprises enterprises of each region
 */
record Sizes(Duration warmUp, long warmUpOperations, Duration measured, int rounds, int hazards, int enterprises) {

    static Sizes of(int seconds, int hazards) {
        return new Sizes(
                Duration.ofSeconds(Math.max(1, seconds / 2)), 3_000, Duration.ofSeconds(seconds), 2, hazards, 20);
    }

    static Sizes quick(int hazards) {
        return new Sizes(Duration.ofMillis(100), 1, Duration.ofMillis(300), 1, hazards, 1);
    }
}
