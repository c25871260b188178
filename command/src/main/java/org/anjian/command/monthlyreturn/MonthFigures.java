package org.anjian.command.monthlyreturn;

import org.anjian.api.monthlyreturn.ComputedFigures;
import org.anjian.api.monthlyreturn.ReturnFilter;

/** Figures of a month, as the write side has them computed: whoever sends a command never brings them (QJ22B-11b). */
@FunctionalInterface
public interface MonthFigures {

    /** The figures from all events that are recorded now, with the position of the last of them. */
    ComputedFigures of(ReturnFilter filter);
}
