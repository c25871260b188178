package org.anjian.api.ruleparameter;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a number of a rule, or a decision that needs one. */
public enum RuleParameterRefusal implements RefusalCode {
    PARAMETER_UNKNOWN(RefusalKind.INVALID, "QJ22B-02", "没有该规则参数", "No rule has such a number"),
    NO_VALUE_IN_FORCE(
            RefusalKind.CONFLICT, "QJ22A-16", "该日没有有效的规则参数值", "No value of the number was in force on that day"),
    LEVEL_NOT_OF_REGION(
            RefusalKind.INVALID,
            "QJ22B-02",
            "规则层级与适用地区不符：须为省级或市级地区，市级规定须为市级地区",
            "A value applies in a province or a city, a municipal one in a city"),
    VALUE_OUT_OF_RANGE(RefusalKind.INVALID, "QJ22B-02", "参数值超出允许范围", "The unit does not allow such a value"),
    PERIOD_REVERSED(RefusalKind.INVALID, "QJ22B-02", "失效日不得早于生效日", "A value does not end before it begins"),
    OVERRIDE_UNKNOWN(RefusalKind.CONFLICT, "QJ22B-02", "没有登记该参数值", "No such value was recorded"),
    OVERRIDE_WITHDRAWN(RefusalKind.CONFLICT, "QJ22B-02", "该参数值已撤回", "The value was withdrawn already");

    private final Reason reason;

    RuleParameterRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
