package org.anjian.query.penaltycase;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.anjian.api.penaltycase.PenaltyStage;
import org.anjian.api.penaltycase.Violation;
import org.anjian.api.penaltycase.view.PenaltyCaseView;
import org.anjian.query.region.RegionLevels;
import org.jspecify.annotations.Nullable;

/**
 * The document of a penalty case: the view, with fields beside it that only searches and statistics need.
 *
 * @param regions the region by level, to group by one level
 * @param kind the procedure, or the kind of the citation of another system
 * @param provisions the provisions that were violated, each once
 * @param violationCodes the violations as the discretion standards call them, each once
 * @param standards the versions of discretion standards that are pinned
 * @param countedFen the fine as it is now, where the decision stands
 * @param decisionDays the days from filing to decision
 * @param stageDays the days spent in each stage that was left, one entry a visit
 * @param gone whether the decision was revoked or deleted
 */
record PenaltyCaseDocument(
        @JsonUnwrapped PenaltyCaseView theCase,
        @JsonUnwrapped RegionLevels regions,
        String kind,
        List<String> provisions,
        List<String> violationCodes,
        List<Pinned> standards,
        @Nullable Long countedFen,
        @Nullable Integer decisionDays,
        Map<PenaltyStage, List<Integer>> stageDays,
        boolean gone) {

    /** A pinned version of a discretion standard. */
    record Pinned(String standard, int version) {}

    static PenaltyCaseDocument of(PenaltyCaseView view) {
        Map<PenaltyStage, List<Integer>> stageDays = new EnumMap<>(PenaltyStage.class);
        for (PenaltyCaseView.StageEntry entry : view.stages()) {
            if (entry.until() != null) {
                stageDays
                        .computeIfAbsent(entry.stage(), stage -> new ArrayList<>())
                        .add(days(entry.from(), entry.until()));
            }
        }
        boolean gone = view.revokedOn() != null;
        return new PenaltyCaseDocument(
                view,
                RegionLevels.of(view.regionPath()),
                view.citationType() == null ? view.procedure().name() : view.citationType(),
                each(view, Violation::statute),
                each(view, Violation::code),
                view.violations().stream()
                        .map(violation -> new Pinned(violation.standardId().raw(), violation.standardVersion()))
                        .toList(),
                gone ? null : view.finalFen(),
                view.filedOn() == null || view.decidedOn() == null ? null : days(view.filedOn(), view.decidedOn()),
                stageDays,
                gone);
    }

    /** A case of another system has provisions and no violations of ours. */
    private static List<String> each(PenaltyCaseView view, Function<Violation, String> part) {
        return view.violations().isEmpty()
                ? view.articles()
                : view.violations().stream().map(part).distinct().toList();
    }

    private static int days(LocalDate from, LocalDate until) {
        return (int) ChronoUnit.DAYS.between(from, until);
    }
}
