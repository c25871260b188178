package org.anjian.query.emergencyplan;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.emergencyplan.view.EmergencyPlanView;
import org.anjian.query.checklist.ItemJudgement;
import org.anjian.query.checklist.Shortfalls;

/** Item 5: risks were assessed and resources surveyed before the plan was drafted, and the plan has its elements (QX24-05). */
public final class AssessmentPrecedesDraft implements ItemJudgement<List<EmergencyPlanView>> {

    @Override
    public int item() {
        return 5;
    }

    @Override
    public ItemFinding judge(List<EmergencyPlanView> facts, LocalDate day) {
        List<EmergencyPlanView> plans =
                facts.stream().filter(EmergencyPlanView::counts).toList();
        Shortfalls shortfalls = new Shortfalls();
        if (plans.isEmpty()) {
            shortfalls.grave("PLAN_MISSING", "PLAN");
        }
        for (EmergencyPlanView plan : plans) {
            if (plan.firstDraftedOn() != null && plan.assessedOn().isAfter(plan.firstDraftedOn())) {
                shortfalls.grave("ASSESSMENT_AFTER_DRAFT", plan.name());
            }
            if (!plan.elements().containsAll(plan.type().requiredElements())) {
                shortfalls.slight("ELEMENTS_INCOMPLETE", plan.name());
            }
        }
        return shortfalls.finding(item());
    }
}
