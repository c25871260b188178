package org.anjian.query.figure.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.anjian.api.figure.HazardFigure;
import org.anjian.api.figure.InspectionFigure;
import org.anjian.api.figure.PenaltyFigure;
import org.anjian.api.figure.StatisticRow;
import org.anjian.api.figure.query.ExplainHazards;
import org.anjian.api.figure.query.ExplainInspections;
import org.anjian.api.figure.query.ExplainPenalties;
import org.anjian.api.hazard.query.HazardDimension;
import org.anjian.api.hazard.query.HazardFilter;
import org.anjian.api.inspection.InspectionDimension;
import org.anjian.api.inspection.query.InspectionFilter;
import org.anjian.api.page.DateInterval;
import org.anjian.api.page.PageRequest;
import org.anjian.api.penaltycase.query.PenaltyCaseFilter;
import org.anjian.api.penaltycase.query.PenaltyDimension;
import org.anjian.api.refusal.InputRefusal;
import org.anjian.api.refusal.RefusedException;
import org.jspecify.annotations.Nullable;

/** A figure as the schema takes it: of exactly one statistic. */
record StatisticKey(
        @Nullable Part<HazardFilter, HazardDimension, HazardFigure> hazards,
        @Nullable Part<InspectionFilter, InspectionDimension, InspectionFigure> inspections,
        @Nullable Part<PenaltyCaseFilter, PenaltyDimension, PenaltyFigure> penalties) {

    StatisticKey {
        if (Stream.of(hazards, inspections, penalties).filter(Objects::nonNull).count() != 1) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "key");
        }
    }

    /** The question for the records behind it. */
    Object asked(PageRequest page) {
        if (hazards != null) {
            return hazards.asked(HazardFilter.everything(), ExplainHazards::new, page);
        }
        return inspections != null
                ? inspections.asked(InspectionFilter.everything(), ExplainInspections::new, page)
                : penalties.asked(PenaltyCaseFilter.everything(), ExplainPenalties::new, page);
    }

    /** A figure of one statistic, in one of its rows. */
    record Part<F, D extends Enum<D>, G>(
            @Nullable F filter,
            @Nullable List<D> groupBy,
            @Nullable DateInterval interval,
            @Nullable List<String> keys,
            G figure) {

        private Object asked(F everything, Explained<F, D, G> query, PageRequest page) {
            return query.of(
                    filter == null ? everything : filter, StatisticRow.of(groupBy, interval, keys), figure, page);
        }
    }

    /** The query for the records behind a figure. */
    @FunctionalInterface
    private interface Explained<F, D extends Enum<D>, G> {
        Object of(F filter, StatisticRow<D> row, G figure, PageRequest page);
    }
}
