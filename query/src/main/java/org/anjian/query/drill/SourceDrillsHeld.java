package org.anjian.query.drill;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.drill.DrillWindow;
import org.anjian.api.drill.view.DrillProgrammeView;
import org.anjian.api.majorhazardsource.view.MajorHazardSourceView;
import org.anjian.api.safetyrule.SafetyRuleTopic;
import org.anjian.query.checklist.ItemJudgement;
import org.anjian.query.checklist.SafetyBasis;
import org.anjian.query.checklist.Shortfalls;
import org.jspecify.annotations.Nullable;

/**
 * Item 14: rules for major hazard sources are in force, a drill plan names each source, and each was drilled in the last
 * half-year that had ended at the end of the day and in which it was registered already (QX24-14).
 */
public final class SourceDrillsHeld implements ItemJudgement<SafetyBasis> {

    @Override
    public int item() {
        return 14;
    }

    @Override
    public ItemFinding judge(SafetyBasis facts, LocalDate day) {
        List<MajorHazardSourceView> sources = facts.sources().stream()
                .filter(MajorHazardSourceView::counts)
                .filter(source -> source.registeredOn() != null)
                .toList();
        if (sources.isEmpty()) {
            return Shortfalls.notApplicable(item(), "NO_MAJOR_HAZARD_SOURCE");
        }
        Shortfalls shortfalls = new Shortfalls();
        if (facts.rules().stream()
                .noneMatch(rule -> rule.topicsInForce().contains(SafetyRuleTopic.MAJOR_HAZARD_SOURCES))) {
            shortfalls.grave("RULES_MISSING", SafetyRuleTopic.MAJOR_HAZARD_SOURCES.name());
        }
        DrillWindow ended = DrillWindow.halfYearOf(day.plusDays(1)).previous();
        for (MajorHazardSourceView source : sources) {
            if (!isPlanned(facts.programme(), source)) {
                shortfalls.grave("DRILL_PLAN_MISSING", source.name());
            }
            if (!source.registeredOn().isAfter(ended.lastDay()) && !isDrilled(facts.programme(), source, ended)) {
                shortfalls.grave("DRILLS_MISSING", source.name());
            }
        }
        return shortfalls.finding(item());
    }

    private static boolean isPlanned(@Nullable DrillProgrammeView programme, MajorHazardSourceView source) {
        return programme != null
                && programme.plans().stream().anyMatch(plan -> plan.sources().contains(source.id()));
    }

    private static boolean isDrilled(
            @Nullable DrillProgrammeView programme, MajorHazardSourceView source, DrillWindow window) {
        return programme != null
                && programme.drills().stream()
                        .anyMatch(drill -> drill.halfYear().equals(window.id())
                                && drill.sources().contains(source.id()));
    }
}
