package org.anjian.api.bulletin;

import org.anjian.api.monthlyreturn.ReturnFigure;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a bulletin beside the same quarter of the year before.
 *
 * @param value the figure; amounts are in fen
 * @param lastYear the figure of the year before
 * @param difference how much more it is
 * @param changePercent by how much it changed, in percent of the year before with two decimals (同比); null where that was nought
 * @param rank its place among the parts of the division, the greatest first; parts that are alike share a place; null for the
 *     whole
 */
public record ComparedFigure(
        ReturnFigure figure,
        long value,
        long lastYear,
        long difference,
        @Nullable Double changePercent,
        @Nullable Integer rank) {

    private static final int PERCENT = 100;

    /** A figure with what follows from it. */
    static ComparedFigure of(ReturnFigure figure, long value, long lastYear, @Nullable Integer rank) {
        long difference = value - lastYear;
        Double change = lastYear == 0 ? null : Math.round(difference * 1e4 / lastYear) / (double) PERCENT;
        return new ComparedFigure(figure, value, lastYear, difference, change, rank);
    }
}
