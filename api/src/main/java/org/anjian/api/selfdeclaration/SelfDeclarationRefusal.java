package org.anjian.api.selfdeclaration;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about monthly declarations. */
public enum SelfDeclarationRefusal implements RefusalCode {
    MALFORMED_MONTH(RefusalKind.INVALID, "QJ16-09a", "月份格式应为2016-08", "A month is written as 2016-08"),
    MONTH_NOT_BEGUN(RefusalKind.INVALID, "QJ16-09a", "不能申报尚未开始的月份", "A month that has not begun cannot be declared"),
    ALREADY_DECLARED(RefusalKind.CONFLICT, "QJ16-09a", "该月已申报", "The month was declared already"),
    ALREADY_REQUIRED(RefusalKind.CONFLICT, "QJ16-09a", "该企业已纳入月度申报", "The enterprise declares monthly already");

    private final Reason reason;

    SelfDeclarationRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
