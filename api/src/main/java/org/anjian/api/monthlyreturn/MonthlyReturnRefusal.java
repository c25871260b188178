package org.anjian.api.monthlyreturn;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a monthly return. */
public enum MonthlyReturnRefusal implements RefusalCode {
    NOT_THE_REPORTING_BODY(
            RefusalKind.FORBIDDEN,
            "QJ22B-11a",
            "月报由监管部门自行汇总、签字、报送",
            "A return is compiled, signed and submitted by the regulator that owes it"),
    MONTH_NOT_OVER(RefusalKind.CONFLICT, "QJ22B-11a", "该月尚未结束", "The month is not over"),
    WITH_THE_OFFICE(
            RefusalKind.CONFLICT,
            "QJ22B-12a",
            "月报已报送，退回后方可修改",
            "The return was submitted: it is changed only after the office has sent it back"),
    NOTHING_COMPILED(RefusalKind.CONFLICT, "QJ22B-11b", "尚未汇总数据", "No figures were compiled to be signed"),
    FIGURES_DIFFER(
            RefusalKind.CONFLICT, "QJ22B-12a", "签字的数据与现有汇总数据不一致", "What is signed are not the figures compiled last"),
    DRAFTER_MAY_NOT_SIGN(
            RefusalKind.FORBIDDEN, "QJ22B-12a", "汇总人不得代主要负责人签字", "Whoever compiled the return does not sign it"),
    PRINCIPAL_SIGNATURE_REQUIRED(
            RefusalKind.CONFLICT,
            "QJ22B-12a",
            "月报须经单位主要负责人签字确定后报送",
            "The return is signed by the head of the body before it is submitted"),
    TYPICAL_CASES_UNSAID(
            RefusalKind.CONFLICT,
            "QJ22B-11a",
            "须报送违法典型案例，没有的须作零报告",
            "Typical cases are nominated, or it is said that there are none"),
    TYPICAL_CASES_NOMINATED(
            RefusalKind.CONFLICT, "QJ22B-11a", "已报送典型案例，不能作零报告", "Typical cases were nominated: there are some"),
    CASE_NOT_DECIDED(
            RefusalKind.CONFLICT,
            "QJ22B-11c",
            "典型案例须为本单位已作出行政处罚决定的案件",
            "A typical case is a case of the regulator with a penalty decision that stands"),
    CASE_NOMINATED_ALREADY(RefusalKind.CONFLICT, "QJ22B-11c", "该案件已列为典型案例", "The case was nominated already"),
    NOT_THE_OFFICE_OF_THE_LEVEL(
            RefusalKind.FORBIDDEN,
            "QJ22B-12b",
            "月报由同级安委会办公室接收",
            "A return is received by the safety-committee office of the same level"),
    NOT_SUBMITTED(RefusalKind.CONFLICT, "QJ22B-12b", "月报尚未报送", "The return was not submitted, or is decided about"),
    BEFORE_LAST_STEP(
            RefusalKind.INVALID, "QJ22B-12a", "时间早于上一步骤", "The step would have happened before the one it follows"),
    DUTY_ENDED_ALREADY(RefusalKind.CONFLICT, "QJ22B-11a", "此后月份的报送义务已终止", "No return is owed after this one already");

    private final Reason reason;

    MonthlyReturnRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
