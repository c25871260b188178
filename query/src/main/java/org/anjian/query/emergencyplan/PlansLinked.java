package org.anjian.query.emergencyplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.emergencyplan.EmergencyPlanId;
import org.anjian.api.emergencyplan.EmergencyPlanType;
import org.anjian.api.emergencyplan.PlanLink;
import org.anjian.api.emergencyplan.PlanLinkType;
import org.anjian.api.emergencyplan.view.EmergencyPlanView;
import org.anjian.query.checklist.ItemJudgement;

/** Item 6: the plans are linked with each other and with those of the government (QX24-06). Links with rescue teams and other units are recorded, but whether there are such units concerned the records do not say. */
public final class PlansLinked implements ItemJudgement<List<EmergencyPlanView>> {

    @Override
    public int item() {
        return 6;
    }

    @Override
    public ItemFinding judge(List<EmergencyPlanView> facts, LocalDate day) {
        List<EmergencyPlanView> plans =
                facts.stream().filter(EmergencyPlanView::counts).toList();
        if (plans.isEmpty()) {
            return ItemFinding.no(item(), "PLAN_MISSING", List.of());
        }
        Set<EmergencyPlanId> joined = new HashSet<>();
        for (EmergencyPlanView plan : plans) {
            for (PlanLink link : plan.links()) {
                if (link.type() == PlanLinkType.OWN_PLAN) {
                    joined.add(plan.id());
                    joined.add(link.planId());
                }
            }
        }
        List<String> missing = new ArrayList<>();
        if (plans.stream().anyMatch(PlansLinked::lacksGovernment)) {
            missing.add(PlanLinkType.GOVERNMENT.name());
        }
        if (plans.size() > 1 && plans.stream().anyMatch(plan -> !joined.contains(plan.id()))) {
            missing.add(PlanLinkType.OWN_PLAN.name());
        }
        return missing.isEmpty() ? ItemFinding.yes(item()) : ItemFinding.no(item(), "LINK_MISSING", missing);
    }

    /** An on-site scheme is joined to the government's plan through the plans above it. */
    private static boolean lacksGovernment(EmergencyPlanView plan) {
        return plan.type() != EmergencyPlanType.ONSITE
                && plan.links().stream().noneMatch(link -> link.type() == PlanLinkType.GOVERNMENT);
    }
}
