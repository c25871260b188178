package org.anjian.api.safetycommittee;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about the register of a safety committee. */
public enum SafetyCommitteeRefusal implements RefusalCode {
    NOT_THE_OFFICE(
            RefusalKind.FORBIDDEN,
            "QJ22B-13b",
            "成员单位由本级安委会办公室登记",
            "The register is kept by the office of the committee itself"),
    NOT_A_LOWER_LEVEL(
            RefusalKind.INVALID, "QJ22B-13b", "不是下级地区的机关", "The body is not in a region below the committee's"),
    NOT_OF_THE_LEVEL(RefusalKind.INVALID, "QJ22B-13b", "成员单位应在本级", "A member of the committee is a unit of its level"),
    NO_SUCH_BODY(RefusalKind.NOT_FOUND, "QJ22B-13b", "没有登记该单位", "No such body is registered");

    private final Reason reason;

    SafetyCommitteeRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
