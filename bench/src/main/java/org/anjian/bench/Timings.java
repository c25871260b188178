package org.anjian.bench;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The operations of one writer: when each ended and how long it took. */
final class Timings {

    private long[] ends = new long[1 << 12];
    private long[] took = new long[1 << 12];
    private int size;

    void add(long ended, long nanos) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            took = Arrays.copyOf(took, size * 2);
        }
        ends[size] = ended;
        took[size] = nanos;
        size++;
    }

    /** How long those took that ended before an instant. */
    LongStream endedBefore(long nanos) {
        return IntStream.range(0, size).filter(i -> ends[i] - nanos <= 0).mapToLong(i -> took[i]);
    }
}
