package org.anjian.api.insurance;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about the insurance of an enterprise. */
public enum InsuranceRefusal implements RefusalCode {
    TERM_ENDS_BEFORE_IT_BEGINS(RefusalKind.INVALID, "QJ16-13a", "保险终止日早于起始日", "The term ends before it begins"),
    INSURED_HEADS_REQUIRED(RefusalKind.INVALID, "KM-3.2.2", "须填写参保人数", "Say how many people are insured"),
    POLICY_RECORDED(RefusalKind.CONFLICT, "QJ16-13a", "该保单已登记", "The policy is recorded already"),
    NO_SUCH_POLICY(RefusalKind.NOT_FOUND, "QJ16-13a", "没有登记该保单", "No such policy is recorded"),
    NOT_WITHIN_THE_TERM(RefusalKind.INVALID, "QJ16-13a", "退保日须在保险期间内", "The last day of cover lies within the term");

    private final Reason reason;

    InsuranceRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
