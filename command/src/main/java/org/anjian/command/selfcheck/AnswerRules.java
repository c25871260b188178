package org.anjian.command.selfcheck;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.anjian.api.checklist.ChecklistItem;
import org.anjian.api.checklist.ItemAnswer;
import org.anjian.api.checklist.ItemFinding;
import org.anjian.api.checklist.SubAnswer;
import org.anjian.api.checklist.SubQuestion;
import org.anjian.api.refusal.RefusedException;
import org.anjian.api.selfcheck.EvidenceKind;
import org.anjian.api.selfcheck.SelfInspectionRefusal;
import org.anjian.api.selfcheck.command.AnswerChecklistItem;
import org.anjian.command.campaign.Listed;
import org.jspecify.annotations.Nullable;

/** What makes an answer to an item acceptable. */
final class AnswerRules {

    /** Drafting safety rules: the evidence is a version of one (QX24-01). */
    private static final int RULES_DRAFTED = 1;

    private AnswerRules() {}

    /**
     * The answer that is recorded.
     *
     * @param finding what the ledger says to the item; null where it is typed
     */
    static ItemAnswer decide(AnswerChecklistItem command, ChecklistItem item, @Nullable ItemFinding finding) {
        if (finding != null) {
            if (command.answer() != null && command.answer() != finding.answer()) {
                throw new RefusedException(SelfInspectionRefusal.ANSWER_CONTRADICTS_RECORD, "answer");
            }
            return finding.answer();
        }
        ItemAnswer answer = command.answer();
        if (answer == null) {
            throw new RefusedException(SelfInspectionRefusal.ANSWER_REQUIRED, "answer");
        }
        if (answer == ItemAnswer.NOT_APPLICABLE && command.reason() == null) {
            throw new RefusedException(SelfInspectionRefusal.REASON_REQUIRED, "reason");
        }
        if (answer == ItemAnswer.YES && !isProved(command, item)) {
            throw new RefusedException(SelfInspectionRefusal.EVIDENCE_REQUIRED, "evidence");
        }
        if (answer != ItemAnswer.NOT_APPLICABLE) {
            requireSubAnswers(command, item, answer);
        }
        return answer;
    }

    /** Whether an answer tells of something that is lacking. */
    static boolean isNo(@Nullable ItemAnswer answer) {
        return answer == ItemAnswer.NO || answer == ItemAnswer.PARTIAL;
    }

    private static boolean isProved(AnswerChecklistItem command, ChecklistItem item) {
        return item.seq() == RULES_DRAFTED
                ? command.evidence().stream().anyMatch(link -> link.kind() == EvidenceKind.RULE_VERSION)
                : !command.evidence().isEmpty();
    }

    private static void requireSubAnswers(AnswerChecklistItem command, ChecklistItem item, ItemAnswer answer) {
        Set<String> given = command.subAnswers().stream().map(SubAnswer::code).collect(Collectors.toSet());
        List<String> missing = item.subQuestions().stream()
                .map(SubQuestion::code)
                .filter(code -> !given.contains(code))
                .toList();
        if (!missing.isEmpty()) {
            throw Listed.refused(SelfInspectionRefusal.SUB_ANSWERS_MISSING, missing);
        }
        boolean refuted = command.subAnswers().stream().anyMatch(sub -> sub.answer() == ItemAnswer.NO);
        if (answer == ItemAnswer.YES && refuted) {
            throw new RefusedException(SelfInspectionRefusal.ANSWER_CONTRADICTS_SUB_ANSWERS, "answer");
        }
    }
}
