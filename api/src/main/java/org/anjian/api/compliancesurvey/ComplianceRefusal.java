package org.anjian.api.compliancesurvey;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a survey. */
public enum ComplianceRefusal implements RefusalCode {
    COMPLIANT_EXCEEDS_SURVEYED(RefusalKind.INVALID, "QX24-25", "合格人数不能超过调查人数", "More employees comply than were asked"),
    MOTIVES_EXCEED_VIOLATIONS(
            RefusalKind.INVALID, "QX24-25", "各类原因人数之和超过不合格人数", "The motives count more employees than do not comply"),
    MOTIVE_TWICE(RefusalKind.INVALID, "QX24-25", "同一原因重复", "A motive is counted twice"),
    SURVEY_OF_THAT_DAY_EXISTS(RefusalKind.CONFLICT, "QX24-25", "当日调查已登记", "A survey of that day is recorded already");

    private final Reason reason;

    ComplianceRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
