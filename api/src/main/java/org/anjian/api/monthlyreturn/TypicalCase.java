package org.anjian.api.monthlyreturn;

import org.anjian.api.penaltycase.PenaltyCaseId;
import org.anjian.api.refusal.Required;

/**
 * A typical violation case of a return, in the four parts that the rule asks for (违法典型案例, QJ22B-11c).
 *
 * @param caseId the case, which has a penalty decision
 * @param facts the basic facts (基本情况)
 * @param penalty the penalty imposed (实施行政处罚情况)
 * @param lessons what is learnt from it (案件教训)
 * @param suggestions how to improve (改进措施建议)
 */
public record TypicalCase(PenaltyCaseId caseId, String facts, String penalty, String lessons, String suggestions) {

    public TypicalCase {
        Required.value(caseId, "caseId");
        facts = Required.text(facts, "facts");
        penalty = Required.text(penalty, "penalty");
        lessons = Required.text(lessons, "lessons");
        suggestions = Required.text(suggestions, "suggestions");
    }
}
