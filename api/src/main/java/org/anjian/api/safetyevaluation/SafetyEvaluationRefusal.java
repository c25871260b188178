package org.anjian.api.safetyevaluation;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a safety evaluation. */
public enum SafetyEvaluationRefusal implements RefusalCode {
    TERM_ENDS_BEFORE_IT_BEGINS(RefusalKind.INVALID, "KM-3.2.5", "有效期终止日早于起始日", "The term ends before it begins");

    private final Reason reason;

    SafetyEvaluationRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
