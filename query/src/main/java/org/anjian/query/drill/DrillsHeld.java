package org.anjian.query.drill;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.drill.DrillObligation;
import org.anjian.api.drill.DrillWindow;
import org.anjian.api.drill.query.DrillStanding;
import org.anjian.api.drill.view.DrillProgrammeView;
import org.anjian.api.emergencyplan.view.EmergencyPlanView;
import org.anjian.query.checklist.ItemJudgement;
import org.anjian.query.checklist.SafetyBasis;
import org.anjian.query.checklist.Shortfalls;

/**
 * Item 17: the drills that were owed were held and evaluated, and the plans are evaluated periodically (QX24-17). It is
 * judged by the last window of each obligation that had ended at the end of the day.
 */
public final class DrillsHeld implements ItemJudgement<SafetyBasis> {

    /** The years in which a plan is evaluated at least once (应急预案管理办法, article 35). */
    public static final int PLAN_EVALUATION_YEARS = 3;

    @Override
    public int item() {
        return 17;
    }

    @Override
    public ItemFinding judge(SafetyBasis facts, LocalDate day) {
        DrillProgrammeView programme = facts.programme();
        if (programme == null) {
            return ItemFinding.no(item(), "DRILL_MISSING", List.of());
        }
        Shortfalls shortfalls = new Shortfalls();
        for (DrillObligation obligation : DrillObligation.values()) {
            DrillWindow ended = DrillWindow.of(obligation, programme.unitClass(), day.plusDays(1))
                    .previous();
            int held = DrillCompliances.held(programme, ended, obligation);
            if (DrillCompliances.standing(programme, ended, held, day.plusDays(1)) == DrillStanding.MISSED) {
                shortfalls.grave("DRILL_MISSING", obligation + " " + ended.id());
            }
        }
        programme.drills().stream()
                .filter(drill -> drill.evaluatedOn() == null)
                .forEach(drill -> shortfalls.slight("DRILL_NOT_EVALUATED", drill.drillId()));
        facts.plans().stream()
                .filter(EmergencyPlanView::counts)
                .filter(plan -> evaluationIsDue(plan, day))
                .forEach(plan -> shortfalls.slight("PLAN_EVALUATION_MISSING", plan.name()));
        return shortfalls.finding(item());
    }

    private static boolean evaluationIsDue(EmergencyPlanView plan, LocalDate day) {
        LocalDate from = plan.evaluatedOn() == null ? plan.publishedOn() : plan.evaluatedOn();
        return from != null && from.plusYears(PLAN_EVALUATION_YEARS).isBefore(day);
    }
}
