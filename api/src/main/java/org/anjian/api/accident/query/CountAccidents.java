package org.anjian.api.accident.query;

import org.anjian.api.accident.AccidentDimension;
import org.anjian.api.refusal.Required;

/** Accidents in figures. Answered with {@link AccidentStatistics}. */
public record CountAccidents(AccidentDimension groupBy, AccidentFilter filter) {

    public CountAccidents {
        Required.value(groupBy, "groupBy");
        Required.value(filter, "filter");
    }
}
