package org.anjian.query.checklist;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.checklist.query.FindSafetyBasisFindings;
import org.anjian.api.checklist.query.SafetyBasisFindings;
import org.anjian.api.drill.view.DrillProgrammeView;
import org.anjian.api.emergencyplan.view.EmergencyPlanView;
import org.anjian.api.majorhazardsource.view.MajorHazardSourceView;
import org.anjian.api.message.Actor;
import org.anjian.api.message.LegalTime;
import org.anjian.api.safetyrule.view.SafetyRuleView;
import org.anjian.query.drill.DrillsHeld;
import org.anjian.query.drill.SourceDrillsHeld;
import org.anjian.query.emergencyplan.AssessmentPrecedesDraft;
import org.anjian.query.emergencyplan.DisposalCardsIssued;
import org.anjian.query.emergencyplan.PlansFiledInOrder;
import org.anjian.query.emergencyplan.PlansLinked;
import org.anjian.query.majorhazardsource.MajorSourcesAssessed;
import org.anjian.query.majorhazardsource.MajorSourcesFiled;
import org.anjian.query.safetyrule.AmendmentFollowsEvaluation;
import org.anjian.query.search.Positions;
import org.axonframework.queryhandling.QueryHandler;

/**
 * What the records of the safety basis say to the items that they decide. Each kind of records is searched once, whatever
 * the number of items.
 */
public final class SafetyBasisQueries {

    private final FactsOf<MajorHazardSourceView> sources;
    private final FactsOf<EmergencyPlanView> plans;
    private final FactsOf<DrillProgrammeView> programmes;
    private final FactsOf<SafetyRuleView> rules;
    private final Positions positions;
    private final Clock clock;

    public SafetyBasisQueries(
            FactsOf<MajorHazardSourceView> sources,
            FactsOf<EmergencyPlanView> plans,
            FactsOf<DrillProgrammeView> programmes,
            FactsOf<SafetyRuleView> rules,
            Positions positions,
            Clock clock) {
        this.sources = sources;
        this.plans = plans;
        this.programmes = programmes;
        this.rules = rules;
        this.positions = positions;
        this.clock = clock;
    }

    /** The findings on an enterprise, by item. */
    @QueryHandler
    public SafetyBasisFindings handle(FindSafetyBasisFindings query, Actor actor) {
        positions.awaitFound(query.position());
        LocalDate day = query.on() == null ? LegalTime.dayOf(clock.instant()) : query.on();
        SafetyBasis basis = new SafetyBasis(
                sources.of(query.enterprise(), actor),
                plans.of(query.enterprise(), actor),
                programmes.of(query.enterprise(), actor).stream().findFirst().orElse(null),
                rules.of(query.enterprise(), actor));
        return new SafetyBasisFindings(day, findings(basis, day));
    }

    /** What a safety basis says to each item on a day. */
    static List<ItemFinding> findings(SafetyBasis basis, LocalDate day) {
        List<ItemFinding> findings = new ArrayList<>();
        add(findings, List.of(new AmendmentFollowsEvaluation()), basis.rules(), day);
        add(
                findings,
                List.of(
                        new DisposalCardsIssued(),
                        new AssessmentPrecedesDraft(),
                        new PlansLinked(),
                        new PlansFiledInOrder()),
                basis.plans(),
                day);
        add(findings, List.of(new MajorSourcesAssessed(), new MajorSourcesFiled()), basis.sources(), day);
        add(findings, List.of(new SourceDrillsHeld(), new DrillsHeld()), basis, day);
        findings.sort(Comparator.comparingInt(ItemFinding::item));
        return findings;
    }

    private static <F> void add(List<ItemFinding> findings, List<ItemJudgement<F>> judgements, F facts, LocalDate day) {
        judgements.forEach(judgement -> findings.add(judgement.judge(facts, day)));
    }
}
