package org.anjian.api.employeecomment;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse an employee's comment. */
public enum EmployeeCommentRefusal implements RefusalCode {
    NOT_A_HAZARD_THERE(RefusalKind.INVALID, "QJ16-15d", "该企业没有这条隐患", "The enterprise has no such hazard");

    private final Reason reason;

    EmployeeCommentRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
