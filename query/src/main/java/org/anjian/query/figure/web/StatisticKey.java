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
        @Nullable Hazards hazards,
        @Nullable Inspections inspections,
        @Nullable Penalties penalties) {

    StatisticKey {
        if (Stream.of(hazards, inspections, penalties).filter(Objects::nonNull).count() != 1) {
            throw new RefusedException(InputRefusal.OUT_OF_RANGE, "key");
        }
    }

    /** The question for the records behind it. */
    Object asked(PageRequest page) {
        if (hazards != null) {
            return hazards.asked(page);
        }
        return inspections != null ? inspections.asked(page) : penalties.asked(page);
    }

    /** Of a statistic of hazards. */
    record Hazards(
            @Nullable HazardFilter filter,
            @Nullable List<HazardDimension> groupBy,
            @Nullable DateInterval interval,
            @Nullable List<String> keys,
            HazardFigure figure) {

        private ExplainHazards asked(PageRequest page) {
            return new ExplainHazards(
                    filter == null ? HazardFilter.everything() : filter,
                    StatisticRow.of(groupBy, interval, keys),
                    figure,
                    page);
        }
    }

    /** Of a statistic of inspections. */
    record Inspections(
            @Nullable InspectionFilter filter,
            @Nullable List<InspectionDimension> groupBy,
            @Nullable DateInterval interval,
            @Nullable List<String> keys,
            InspectionFigure figure) {

        private ExplainInspections asked(PageRequest page) {
            return new ExplainInspections(
                    filter == null ? InspectionFilter.everything() : filter,
                    StatisticRow.of(groupBy, interval, keys),
                    figure,
                    page);
        }
    }

    /** Of a statistic of penalties. */
    record Penalties(
            @Nullable PenaltyCaseFilter filter,
            @Nullable List<PenaltyDimension> groupBy,
            @Nullable DateInterval interval,
            @Nullable List<String> keys,
            PenaltyFigure figure) {

        private ExplainPenalties asked(PageRequest page) {
            return new ExplainPenalties(
                    filter == null ? PenaltyCaseFilter.everything() : filter,
                    StatisticRow.of(groupBy, interval, keys),
                    figure,
                    page);
        }
    }
}
