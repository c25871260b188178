package org.anjian.api.rootcause;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a root cause analysis. */
public enum RootCauseRefusal implements RefusalCode {
    PERIOD_NOT_OVER(RefusalKind.CONFLICT, "QX24-23", "该季度尚未结束", "The quarter is not over"),
    HAZARD_WITHOUT_CAUSE(
            RefusalKind.INVALID, "QX24-23", "有已销号隐患未分析原因", "A hazard that was closed in the quarter has no cause"),
    HAZARD_NOT_OF_PERIOD(
            RefusalKind.INVALID,
            "QX24-23",
            "隐患不是本企业该季度销号的",
            "A hazard was not closed by this enterprise in the quarter"),
    HAZARD_TWICE(RefusalKind.INVALID, "QX24-23", "同一隐患重复", "A hazard has two causes");

    private final Reason reason;

    RootCauseRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
