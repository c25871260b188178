package org.anjian.api.closure;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a closing. */
public enum ClosureRefusal implements RefusalCode {
    CRITERION_IS_COMPUTED(
            RefusalKind.INVALID, "NL-AQ113", "该情形由系统根据台账认定", "This criterion is found in the ledger, not typed"),
    GROUND_MISSING(RefusalKind.INVALID, "NL-AQ113", "须列明事实依据的记录", "The records that it rests on are named"),
    NOT_TO_BE_PROPOSED(RefusalKind.CONFLICT, "QJ16-10c", "已提请或已了结", "It was proposed already, or is over"),
    CLOSURE_NOT_PROPOSED(RefusalKind.CONFLICT, "QJ16-10c", "尚未提请人民政府", "It was not proposed to the government"),
    CLOSURE_NOT_DECIDED(RefusalKind.CONFLICT, "QJ16-10c", "人民政府尚未决定关闭", "The government did not decide to close");

    private final Reason reason;

    ClosureRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
