package org.anjian.api.bulletin;

import java.util.List;
import org.anjian.api.monthlyreturn.ComputedFigures;
import org.anjian.api.refusal.Required;

/**
 * The figures of a regulator's month, and the cells that come to them: every record counts in one cell, and an enterprise that was
 * inspected counts in the cell of the first of its inspections, by their ids.
 *
 * @param computed the figures as they are computed at the position
 */
public record DividedMonth(ComputedFigures computed, List<FigureCell> cells) {

    public DividedMonth {
        Required.value(computed, "computed");
        cells = List.copyOf(cells);
    }
}
