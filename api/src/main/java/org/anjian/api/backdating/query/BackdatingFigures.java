package org.anjian.api.backdating.query;

/**
 * How many acts were recorded late.
 *
 * @param acts all acts
 * @param backdated those that were recorded late
 * @param share the late ones of all, from 0 to 1; 0 where there is no act
 * @param longestDelayHours the longest time between an act and its record, in whole hours; 0 where there is none
 */
public record BackdatingFigures(long acts, long backdated, double share, long longestDelayHours) {

    /** The figures of counts. */
    public static BackdatingFigures of(long acts, long backdated, long longestDelayHours) {
        return new BackdatingFigures(
                acts, backdated, acts == 0 ? 0 : (double) backdated / acts, Math.max(0, longestDelayHours));
    }
}
