package org.anjian.api.drill;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a drill programme. */
public enum DrillProgrammeRefusal implements RefusalCode {
    NO_SUCH_DRILL(RefusalKind.NOT_FOUND, "QX24-17", "没有该演练记录", "There is no such drill"),
    DRILL_ALREADY_EVALUATED(RefusalKind.CONFLICT, "QX24-17", "该演练已评估", "The drill was evaluated already"),
    DRILL_ALREADY_REPORTED(RefusalKind.CONFLICT, "QX24-17", "该演练情况已报送", "The drill was reported already"),
    DRILL_NOT_CHANGED(RefusalKind.INVALID, "QJ22A-13d", "更正内容与原记录相同", "The correction changes nothing"),
    BEFORE_THE_DRILL(RefusalKind.INVALID, "QX24-17", "时间早于演练", "That would be before the drill"),
    YEAR_OUT_OF_RANGE(RefusalKind.INVALID, "QX24-14", "年度超出范围", "The year is out of range");

    private final Reason reason;

    DrillProgrammeRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
