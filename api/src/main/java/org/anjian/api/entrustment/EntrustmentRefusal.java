package org.anjian.api.entrustment;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about an entrustment, or an act under one. */
public enum EntrustmentRefusal implements RefusalCode {
    TERM_ENDS_BEFORE_IT_BEGINS(RefusalKind.INVALID, "QJ22B-07b", "委托期限不正确", "The term ends before it begins"),
    STAFF_MISSING(RefusalKind.INVALID, "QJ16-11d", "须登记服务人员", "A purchased service names its staff"),
    NOT_THE_SUPERIOR(
            RefusalKind.FORBIDDEN, "QJ16-16c", "跨区域执法须由共同的上级授权", "Only the superior of both regions authorises"),
    ENTRUSTMENT_UNKNOWN(RefusalKind.NOT_FOUND, "QJ22B-07b", "没有这项委托", "There is no such entrustment"),
    ENTRUSTMENT_EXPIRED(RefusalKind.CONFLICT, "QJ22B-07b", "委托不在有效期内", "The entrustment is not in force on that day"),
    OUT_OF_SCOPE(RefusalKind.CONFLICT, "QJ22B-07b", "超出委托范围", "The entrustment does not cover it"),
    ENDED_ALREADY(RefusalKind.CONFLICT, "QJ22B-07b", "委托已终止", "The entrustment ended already");

    private final Reason reason;

    EntrustmentRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
