package org.anjian.bench;

import java.util.Arrays;

/**
 * How long single operations took.
 *
 * @param p50Millis half of them took no longer
 * @param p99Millis 99 of 100 took no longer
 */
record Latency(double p50Millis, double p99Millis) {

    static Latency of(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Latency(at(sorted, 0.50), at(sorted, 0.99));
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }
}
