package org.anjian.api.reminder;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about reminders. */
public enum ReminderRefusal implements RefusalCode {
    POST_TWICE(RefusalKind.INVALID, "QX24-26", "岗位重复", "A post is named twice"),
    UNKNOWN_POST(RefusalKind.NOT_FOUND, "QX24-26", "没有该岗位", "There is no such post");

    private final Reason reason;

    ReminderRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
