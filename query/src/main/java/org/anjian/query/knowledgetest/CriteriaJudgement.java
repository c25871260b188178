package org.anjian.query.knowledgetest;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.knowledgetest.KnowledgeTopic;
import org.anjian.api.knowledgetest.query.MisgradedHazards;
import org.anjian.query.checklist.ItemJudgement;

/**
 * Item 18: the criteria for judging major hazards are studied and applied. A hazard that an officer had to raise to major
 * flags the enterprise.
 */
public final class CriteriaJudgement implements ItemJudgement<CriteriaFacts> {

    @Override
    public int item() {
        return 18;
    }

    @Override
    public ItemFinding judge(CriteriaFacts facts, LocalDate day) {
        KnowledgeFacts knowledge = facts.knowledge();
        List<String> without =
                knowledge.without(file -> file.dealtWith(KnowledgeTopic.MAJOR_HAZARD_CRITERIA, knowledge.from(), day));
        if (!without.isEmpty() || knowledge.managers().isEmpty()) {
            return ItemFinding.no(item(), "CRITERIA_NOT_STUDIED", without);
        }
        List<String> misgraded = facts.misgraded().stream()
                .filter(hazard ->
                        !hazard.on().isBefore(knowledge.from()) && !hazard.on().isAfter(day))
                .map(MisgradedHazards.MisgradedHazard::number)
                .toList();
        return misgraded.isEmpty()
                ? ItemFinding.yes(item())
                : new ItemFinding(item(), ItemAnswer.PARTIAL, List.of("CRITERIA_NOT_APPLIED"), misgraded);
    }
}
