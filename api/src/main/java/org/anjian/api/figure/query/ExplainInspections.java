package org.anjian.api.figure.query;

import org.anjian.api.figure.InspectionFigure;
import org.anjian.api.figure.StatisticRow;
import org.anjian.api.inspection.InspectionDimension;
import org.anjian.api.inspection.query.InspectionFilter;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;

/**
 * The records behind a figure of a statistic of inspections. Answered with {@link StatisticExplanation}.
 *
 * @param filter the filter that the statistic was asked with
 * @param row the row that the figure stands in
 */
public record ExplainInspections(
        InspectionFilter filter, StatisticRow<InspectionDimension> row, InspectionFigure figure, PageRequest page) {

    public ExplainInspections {
        Required.value(filter, "filter");
        Required.value(row, "row");
        Required.value(figure, "figure");
    }
}
