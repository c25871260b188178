package org.anjian.api.figure.query;

import org.anjian.api.figure.PenaltyFigure;
import org.anjian.api.figure.StatisticRow;
import org.anjian.api.page.PageRequest;
import org.anjian.api.penaltycase.query.PenaltyCaseFilter;
import org.anjian.api.penaltycase.query.PenaltyDimension;
import org.anjian.api.refusal.Required;

/**
 * The records behind a figure of a statistic of penalties. Answered with {@link StatisticExplanation}.
 *
 * @param filter the filter that the statistic was asked with
 * @param row the row that the figure stands in
 */
public record ExplainPenalties(
        PenaltyCaseFilter filter, StatisticRow<PenaltyDimension> row, PenaltyFigure figure, PageRequest page) {

    public ExplainPenalties {
        Required.value(filter, "filter");
        Required.value(row, "row");
        Required.value(figure, "figure");
    }
}
