package org.anjian.query.emergencyplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.emergencyplan.EmergencyPlanType;
import org.anjian.api.emergencyplan.view.EmergencyPlanView;
import org.anjian.query.checklist.ItemJudgement;

/** Item 4: there are a comprehensive plan, special plans and on-site schemes, and every post has its disposal card (QX24-04). */
public final class DisposalCardsIssued implements ItemJudgement<List<EmergencyPlanView>> {

    @Override
    public int item() {
        return 4;
    }

    @Override
    public ItemFinding judge(List<EmergencyPlanView> facts, LocalDate day) {
        List<EmergencyPlanView> plans =
                facts.stream().filter(EmergencyPlanView::counts).toList();
        if (plans.isEmpty()) {
            return ItemFinding.no(item(), "PLAN_MISSING", List.of());
        }
        List<String> reasons = new ArrayList<>();
        for (EmergencyPlanType type : EmergencyPlanType.values()) {
            if (plans.stream().noneMatch(plan -> plan.type() == type)) {
                reasons.add(type + "_MISSING");
            }
        }
        Set<String> posts = new TreeSet<>();
        plans.forEach(plan -> posts.addAll(plan.posts()));
        plans.forEach(plan -> posts.removeAll(plan.cards()));
        if (!posts.isEmpty()) {
            reasons.add("DISPOSAL_CARD_MISSING");
        }
        return reasons.isEmpty()
                ? ItemFinding.yes(item())
                : new ItemFinding(item(), ItemAnswer.PARTIAL, reasons, List.copyOf(posts));
    }
}
