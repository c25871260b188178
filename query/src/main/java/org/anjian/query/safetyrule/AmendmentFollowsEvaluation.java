package org.anjian.query.safetyrule;

import java.time.LocalDate;
import java.util.List;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.safetyrule.view.SafetyRuleView;
import org.anjian.query.checklist.ItemJudgement;
import org.anjian.query.checklist.Shortfalls;
import org.jspecify.annotations.Nullable;

/** Item 2: every evaluation of a rule was answered, by a proposed amendment or by the conclusion that no change is needed (QX24-02). */
public final class AmendmentFollowsEvaluation implements ItemJudgement<List<SafetyRuleView>> {

    @Override
    public int item() {
        return 2;
    }

    @Override
    public ItemFinding judge(List<SafetyRuleView> facts, LocalDate day) {
        List<SafetyRuleView> rules =
                facts.stream().filter(SafetyRuleView::counts).toList();
        if (rules.isEmpty()) {
            return ItemFinding.no(item(), "RULES_MISSING", List.of());
        }
        if (rules.stream().allMatch(rule -> rule.evaluations().isEmpty())) {
            return ItemFinding.no(item(), "EVALUATION_MISSING", List.of());
        }
        Shortfalls shortfalls = new Shortfalls();
        for (SafetyRuleView rule : rules) {
            rule.evaluations().stream()
                    .filter(evaluation -> !isAnswered(evaluation))
                    .forEach(evaluation -> shortfalls.grave("EVALUATION_UNANSWERED", evaluation.evaluationId()));
        }
        return shortfalls.finding(item());
    }

    private static boolean isAnswered(SafetyRuleView.Evaluation evaluation) {
        return isFrom(evaluation.proposedOn(), evaluation.on()) || isFrom(evaluation.noChangeOn(), evaluation.on());
    }

    private static boolean isFrom(@Nullable LocalDate answered, LocalDate evaluated) {
        return answered != null && !answered.isBefore(evaluated);
    }
}
