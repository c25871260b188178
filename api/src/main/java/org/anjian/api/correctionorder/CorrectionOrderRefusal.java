package org.anjian.api.correctionorder;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a correction order. */
public enum CorrectionOrderRefusal implements RefusalCode {
    DUE_DATE_MISSING(RefusalKind.INVALID, "QJ22A-06a", "责令改正须写明改正期限", "An order to correct names the last day for it"),
    DUE_BEFORE_THE_ORDER(
            RefusalKind.INVALID,
            "QJ22A-06a",
            "改正期限不能早于责令之日",
            "The last day for the correction is not before the order"),
    PERSON_MISSING(RefusalKind.INVALID, "QX24-P3b", "责令个人改正须指明人员", "An order to a person names the person"),
    PERSON_NOT_ORDERED(RefusalKind.INVALID, "QX24-P3b", "责令单位改正不指明人员", "An order to the enterprise names no person"),
    ORDER_THROUGH_STAFFING(
            RefusalKind.CONFLICT,
            "QJ22A-06a",
            "人员配备不足的责令改正须在配备台账上作出",
            "A shortfall of staff is ordered to be corrected on the staffing record"),
    ORDER_NOT_OPEN(RefusalKind.CONFLICT, "QJ22A-06a", "责令改正已了结", "The order is not open any more"),
    CORRECTION_WITHOUT_EVIDENCE(RefusalKind.INVALID, "QJ22A-06a", "报告改正须附证据", "A correction is reported with evidence"),
    CORRECTION_NOT_RECORDED(RefusalKind.CONFLICT, "QJ22A-06a", "尚未报告改正", "No correction was reported"),
    VERIFIER_CORRECTED(
            RefusalKind.FORBIDDEN, "QJ22A-06a", "复查人员不能是改正人", "Nobody verifies what they corrected themselves"),
    EXTENSION_NOT_LATER(
            RefusalKind.INVALID, "QJ22A-06a", "延长后的期限须晚于原期限", "An extension ends later than what it extends"),
    EXTENSION_TOO_LATE(RefusalKind.CONFLICT, "QJ22A-06a", "期限已过，不能延长", "The day has passed and cannot be extended"),
    NOT_OVERDUE(RefusalKind.CONFLICT, "QJ22A-06b", "尚未逾期", "The order is not overdue"),
    FOLLOW_UP_INCOMPLETE(
            RefusalKind.INVALID,
            "QJ22A-06b",
            "逾期未改正须责令停产停业整顿并处罚款，缺一不可",
            "What is overdue is followed by the suspension and the fine, both"),
    FINE_OUT_OF_RANGE(RefusalKind.INVALID, "NL-AQ97", "罚款超出法定幅度", "The fine lies outside what the law allows"),
    PENALTY_CASE_UNKNOWN(
            RefusalKind.INVALID, "QJ22A-06b", "没有针对该企业的这一处罚案件", "There is no such penalty case of the enterprise"),
    SUSPENSION_ENDS_BEFORE_IT_BEGINS(
            RefusalKind.INVALID, "QJ22A-06b", "停产整顿期限有误", "The suspension ends before it begins"),
    NOT_SUSPENDED(RefusalKind.CONFLICT, "NL-AQ65", "未责令停产停业整顿", "No suspension is in force");

    private final Reason reason;

    CorrectionOrderRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
