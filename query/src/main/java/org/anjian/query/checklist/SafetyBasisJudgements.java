package org.anjian.query.checklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.query.drill.DrillsHeld;
import org.anjian.query.drill.SourceDrillsHeld;
import org.anjian.query.emergencyplan.AssessmentPrecedesDraft;
import org.anjian.query.emergencyplan.DisposalCardsIssued;
import org.anjian.query.emergencyplan.PlansFiledInOrder;
import org.anjian.query.emergencyplan.PlansLinked;
import org.anjian.query.majorhazardsource.MajorSourcesAssessed;
import org.anjian.query.majorhazardsource.MajorSourcesFiled;
import org.anjian.query.safetyrule.AmendmentFollowsEvaluation;

/** What a safety basis says to the items of the checklist that it decides. Pure: no I/O, no clock. */
public final class SafetyBasisJudgements {

    private SafetyBasisJudgements() {}

    /** The findings of a day, by item. */
    public static List<ItemFinding> of(SafetyBasis basis, LocalDate day) {
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
