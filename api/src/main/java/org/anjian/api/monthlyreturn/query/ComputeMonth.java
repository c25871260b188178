package org.anjian.api.monthlyreturn.query;

import org.anjian.api.monthlyreturn.ReturnFilter;
import org.anjian.api.refusal.Required;

/**
 * The figures of a month from all events that are recorded now. Answered with
 * {@link org.anjian.api.monthlyreturn.ComputedFigures}; asked by the write side alone, which puts them into an event.
 */
public record ComputeMonth(ReturnFilter filter) {

    public ComputeMonth {
        Required.value(filter, "filter");
    }
}
