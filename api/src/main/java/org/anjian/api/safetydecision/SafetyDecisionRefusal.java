package org.anjian.api.safetydecision;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a safety-related decision. */
public enum SafetyDecisionRefusal implements RefusalCode {
    SAFETY_OPINION_REQUIRED(
            RefusalKind.INVALID,
            "QJ22A-11a",
            "须附安全管理部门及安全生产管理人员的意见",
            "A decision that touches safety needs the opinion of the safety department or its managers"),
    HEARD_AFTER_THE_DECISION(RefusalKind.INVALID, "QJ22A-11a", "意见须在决策前听取", "Opinions are heard before the decision");

    private final Reason reason;

    SafetyDecisionRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
