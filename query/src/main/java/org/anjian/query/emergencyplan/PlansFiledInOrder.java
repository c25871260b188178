package org.anjian.query.emergencyplan;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.emergencyplan.view.EmergencyPlanView;
import org.anjian.query.checklist.ItemJudgement;
import org.anjian.query.checklist.Shortfalls;
import org.jspecify.annotations.Nullable;

/** Item 7: the plans were reviewed by experts, signed, published, filed and copied to the emergency department, in that order (QX24-07). */
public final class PlansFiledInOrder implements ItemJudgement<List<EmergencyPlanView>> {

    @Override
    public int item() {
        return 7;
    }

    @Override
    public ItemFinding judge(List<EmergencyPlanView> facts, LocalDate day) {
        List<EmergencyPlanView> plans =
                facts.stream().filter(EmergencyPlanView::counts).toList();
        Shortfalls shortfalls = new Shortfalls();
        if (plans.isEmpty()) {
            shortfalls.grave("PLAN_MISSING", "PLAN");
        }
        plans.forEach(plan -> look(plan, day, shortfalls));
        return shortfalls.finding(item());
    }

    private static void look(EmergencyPlanView plan, LocalDate day, Shortfalls shortfalls) {
        if (plan.reviewedOn() == null) {
            shortfalls.grave("REVIEW_MISSING", plan.name());
        }
        if (plan.signedOn() == null) {
            shortfalls.grave("SIGNATURE_MISSING", plan.name());
        }
        if (plan.publishedOn() == null) {
            shortfalls.grave("PUBLICATION_MISSING", plan.name());
        }
        if (!inOrder(plan.reviewedOn(), plan.signedOn())
                || !inOrder(plan.signedOn(), plan.publishedOn())
                || !inOrder(plan.publishedOn(), plan.filedOn())) {
            shortfalls.grave("ORDER_VIOLATED", plan.name());
        }
        lookAtFiling(plan, day, shortfalls);
    }

    private static void lookAtFiling(EmergencyPlanView plan, LocalDate day, Shortfalls shortfalls) {
        if (plan.filedOn() != null) {
            if (plan.copiedTo() == null) {
                shortfalls.slight("FILED_COPY_MISSING", plan.name());
            }
            if (plan.fileBy() != null && plan.filedOn().isAfter(plan.fileBy())) {
                shortfalls.slight("FILED_LATE", plan.name());
            }
        } else if (plan.fileBy() != null && !day.isAfter(plan.fileBy())) {
            shortfalls.slight("FILING_PENDING", plan.name());
        } else {
            shortfalls.grave("FILING_MISSING", plan.name());
        }
    }

    private static boolean inOrder(@Nullable LocalDate before, @Nullable LocalDate after) {
        return before == null || after == null || !before.isAfter(after);
    }
}
