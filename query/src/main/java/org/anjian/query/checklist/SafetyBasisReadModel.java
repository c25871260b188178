package org.anjian.query.checklist;

import java.time.Clock;
import org.anjian.api.drill.view.DrillProgrammeView;
import org.anjian.api.emergencyplan.view.EmergencyPlanView;
import org.anjian.api.majorhazardsource.view.MajorHazardSourceView;
import org.anjian.api.safetyrule.view.SafetyRuleView;
import org.anjian.query.permission.ReadFilter;
import org.anjian.query.search.Positions;
import org.anjian.query.search.ViewSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The answers that join the read models of the safety basis. */
@Configuration(proxyBeanMethods = false)
class SafetyBasisReadModel {

    @Bean
    SafetyBasisQueries safetyBasisQueries(
            ViewSearch<MajorHazardSourceView> sources,
            ViewSearch<EmergencyPlanView> plans,
            ViewSearch<DrillProgrammeView> programmes,
            ViewSearch<SafetyRuleView> rules,
            ReadFilter permissions,
            Positions positions,
            Clock clock) {
        return new SafetyBasisQueries(
                new FactsOf<>(sources, permissions, MajorHazardSourceView.class),
                new FactsOf<>(plans, permissions, EmergencyPlanView.class),
                new FactsOf<>(programmes, permissions, DrillProgrammeView.class),
                new FactsOf<>(rules, permissions, SafetyRuleView.class),
                positions,
                clock);
    }
}
