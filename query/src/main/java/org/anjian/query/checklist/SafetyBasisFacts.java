package org.anjian.query.checklist;

import org.anjian.api.drill.view.DrillProgrammeView;
import org.anjian.api.emergencyplan.view.EmergencyPlanView;
import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.majorhazardsource.view.MajorHazardSourceView;
import org.anjian.api.message.Actor;
import org.anjian.api.safetyrule.view.SafetyRuleView;

/** Reads the safety basis of an enterprise: each kind of records is searched once, whatever is judged from it. */
public final class SafetyBasisFacts {

    private final FactsOf<MajorHazardSourceView> sources;
    private final FactsOf<EmergencyPlanView> plans;
    private final FactsOf<DrillProgrammeView> programmes;
    private final FactsOf<SafetyRuleView> rules;

    public SafetyBasisFacts(
            FactsOf<MajorHazardSourceView> sources,
            FactsOf<EmergencyPlanView> plans,
            FactsOf<DrillProgrammeView> programmes,
            FactsOf<SafetyRuleView> rules) {
        this.sources = sources;
        this.plans = plans;
        this.programmes = programmes;
        this.rules = rules;
    }

    /** What is recorded of an enterprise, as far as the reader may see it. */
    public SafetyBasis of(EnterpriseId enterprise, Actor actor) {
        return new SafetyBasis(
                sources.of(enterprise, actor),
                plans.of(enterprise, actor),
                programmes.of(enterprise, actor).stream().findFirst().orElse(null),
                rules.of(enterprise, actor));
    }
}
