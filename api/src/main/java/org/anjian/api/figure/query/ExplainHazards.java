package org.anjian.api.figure.query;

import org.anjian.api.figure.HazardFigure;
import org.anjian.api.figure.StatisticRow;
import org.anjian.api.hazard.query.HazardDimension;
import org.anjian.api.hazard.query.HazardFilter;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;

/**
 * The records behind a figure of a statistic of hazards. Answered with {@link StatisticExplanation}.
 *
 * @param filter the filter that the statistic was asked with
 * @param row the row that the figure stands in
 */
public record ExplainHazards(
        HazardFilter filter, StatisticRow<HazardDimension> row, HazardFigure figure, PageRequest page) {

    public ExplainHazards {
        Required.value(filter, "filter");
        Required.value(row, "row");
        Required.value(figure, "figure");
    }
}
