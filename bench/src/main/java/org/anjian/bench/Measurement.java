package org.anjian.bench;

import org.jspecify.annotations.Nullable;

/**
 * One measured number.
 *
 * @param name its stable name, such as {@code command.register.32}
 * @param what what was done, for people
 * @param unit what is counted
 * @param perSecond how many a second
 * @param latency of each, where each was timed
 * @param cores who was busy meanwhile
 */
record Measurement(
        String name,
        String what,
        String unit,
        double perSecond,
        @Nullable Latency latency,
        Cores cores) {

    /** The better of two measurements of the same. */
    Measurement orBetter(@Nullable Measurement other) {
        return other != null && other.perSecond > perSecond ? other : this;
    }

    /** Processor seconds that one of them takes, in this process and the services together. */
    double coresForOne() {
        return (cores.anjian() + cores.postgresql() + cores.elasticsearch()) / perSecond;
    }
}
