package org.anjian.api.page;

/** Percentages as they are reported: to one decimal, half up. */
public final class Percent {

    private static final double TENTHS = 1_000.0;
    private static final double PER_TENTH = 10.0;

    private Percent() {}

    /**
     * A part of a whole.
     *
     * @param whole not zero
     */
    public static double of(long part, long whole) {
        return Math.round(part * TENTHS / whole) / PER_TENTH;
    }
}
