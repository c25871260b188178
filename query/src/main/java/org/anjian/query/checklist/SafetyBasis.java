package org.anjian.query.checklist;

import java.util.List;
import org.anjian.api.drill.view.DrillProgrammeView;
import org.anjian.api.emergencyplan.view.EmergencyPlanView;
import org.anjian.api.majorhazardsource.view.MajorHazardSourceView;
import org.anjian.api.safetyrule.view.SafetyRuleView;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of the safety basis of one enterprise: the facts of the items that need more than one kind of records.
 *
 * @param programme the drill programme; null where no drill and no drill plan is recorded
 */
public record SafetyBasis(
        List<MajorHazardSourceView> sources,
        List<EmergencyPlanView> plans,
        @Nullable DrillProgrammeView programme,
        List<SafetyRuleView> rules) {

    public SafetyBasis {
        sources = List.copyOf(sources);
        plans = List.copyOf(plans);
        rules = List.copyOf(rules);
    }
}
