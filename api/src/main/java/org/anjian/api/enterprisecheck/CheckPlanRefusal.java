package org.anjian.api.enterprisecheck;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a check plan. */
public enum CheckPlanRefusal implements RefusalCode {
    FREQUENCY_REQUIRED(RefusalKind.INVALID, "QX24-19", "检查计划须明确检查频次", "A check plan needs a frequency"),
    NO_SUCH_CHECK(RefusalKind.NOT_FOUND, "QJ22A-13d", "没有该检查记录", "There is no such check"),
    CHECK_NOT_CHANGED(RefusalKind.INVALID, "QJ22A-13d", "更正内容与原内容相同", "The correction changes nothing"),
    WINDOW_NOT_MISSED(RefusalKind.CONFLICT, "QX24-19", "该检查周期没有漏检", "No check was missed in that window"),
    ALREADY_EXPLAINED(RefusalKind.CONFLICT, "QX24-19", "该漏检已说明原因", "The missed check was explained already");

    private final Reason reason;

    CheckPlanRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
