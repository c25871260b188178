package org.anjian.api.operation;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about the operations of a region. */
public enum OperationRefusal implements RefusalCode {
    PARTICIPANTS_MISSING(
            RefusalKind.INVALID, "QJ16-08b", "联合执法须有其他部门参加", "A joint operation has other departments in it"),
    LEAD_TAKES_PART_TWICE(RefusalKind.INVALID, "QJ16-08b", "牵头部门不能同时为参加部门", "The lead is no participant"),
    CALENDAR_NOT_OPENED(RefusalKind.CONFLICT, "QJ16-11a", "该地区尚未建立检查日历", "The region has no calendar of operations"),
    CALENDAR_OPENED_ALREADY(RefusalKind.CONFLICT, "QJ16-11a", "该地区的检查日历已建立", "The region has a calendar already"),
    SECTOR_NOT_LOOKED_AFTER(RefusalKind.INVALID, "QJ16-11b", "该行业不在检查日历内", "The calendar does not have that sector");

    private final Reason reason;

    OperationRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
