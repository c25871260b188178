package org.anjian.api.backdating.view;

import org.anjian.api.backdating.query.BackdatingFigures;
import org.anjian.api.backdating.query.BackdatingRow;
import org.anjian.api.page.Page;

/**
 * How much was recorded late, per office or per officer.
 *
 * @param hours what was recorded more than so many hours after it happened counts as back-dated
 * @param totals of all that the filter leaves
 * @param rows per office or officer, in the order of their codes
 */
public record BackdatingStatistics(int hours, BackdatingFigures totals, Page<BackdatingRow> rows) {}
