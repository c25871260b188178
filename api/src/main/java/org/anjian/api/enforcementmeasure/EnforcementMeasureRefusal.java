package org.anjian.api.enforcementmeasure;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about an enforcement measure. */
public enum EnforcementMeasureRefusal implements RefusalCode {
    MEASURE_INCOMPLETE(
            RefusalKind.INVALID,
            "QJ16-05c",
            "执法决定须明确具体情形、时限、执行责任和落实措施",
            "A measure states its circumstances, time limit, executor and steps"),
    NOTICE_TOO_SHORT(
            RefusalKind.CONFLICT,
            "NL-AQ70",
            "停止供电须提前24小时书面通知，紧急情形除外",
            "A power cut takes 24 hours of notice except in an emergency"),
    NO_REFUSED_DECISION(
            RefusalKind.INVALID,
            "NL-AQ70",
            "停止供电、停止供应民用爆炸物品以拒不执行停产等决定为前提",
            "A power cut or stop of explosives rests on a decision that was not obeyed"),
    APPROVER_PROPOSED(RefusalKind.FORBIDDEN, "NL-AQ70", "批准人不能是提请人", "Nobody approves what they proposed themselves"),
    MEASURE_NOT_PROPOSED(RefusalKind.CONFLICT, "QJ16-05c", "不在待批准状态", "The measure does not wait for approval"),
    MEASURE_NOT_APPROVED(RefusalKind.CONFLICT, "QJ16-05c", "尚未批准，不能实施", "The measure is not approved"),
    MEASURE_NOT_IN_FORCE(RefusalKind.CONFLICT, "QJ16-05c", "不在执行中", "The measure is not in force"),
    MEASURE_ENDS_BEFORE_IT_BEGINS(RefusalKind.INVALID, "QJ16-05c", "期限不能早于实施之日", "The measure ends before it begins"),
    LIMIT_TOO_LONG(
            RefusalKind.INVALID, "NL-QZ25", "查封、扣押期限超过法定期限", "Sealing or detention lasts longer than the law allows"),
    EXTENSION_NOT_LATER(
            RefusalKind.INVALID, "QJ16-05c", "延长后的期限须晚于原期限", "An extension ends later than what it extends"),
    ALREADY_EXTENDED(RefusalKind.CONFLICT, "NL-QZ25", "查封、扣押只能延长一次", "Sealing or detention is extended once only"),
    LIFT_WITHOUT_REINSPECTION(
            RefusalKind.CONFLICT,
            "NL-AQ65",
            "须经复查合格方可恢复",
            "What stands still resumes only after it was inspected again and found in order");

    private final Reason reason;

    EnforcementMeasureRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
