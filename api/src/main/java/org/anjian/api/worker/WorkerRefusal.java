package org.anjian.api.worker;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a worker. */
public enum WorkerRefusal implements RefusalCode {
    WORKER_UNKNOWN(RefusalKind.NOT_FOUND, "QX24-11", "没有该员工的上岗记录", "No entry of this worker is recorded"),
    ABSENCE_REQUIRED(
            RefusalKind.INVALID, "QX24-11", "离岗后重新上岗须填写离岗日期", "A return needs the day on which the absence began"),
    THREE_LEVEL_INCOMPLETE(
            RefusalKind.CONFLICT, "QX24-11", "三级安全教育未完成", "The three levels of education are not complete"),
    PRE_JOB_HOURS_INCOMPLETE(
            RefusalKind.CONFLICT, "QX24-11", "岗前安全培训学时不足", "The hours of education before work are too few"),
    EXAM_NOT_PASSED(RefusalKind.CONFLICT, "QX24-11", "考核不合格或者未考核，不得上岗", "No work without a passed examination"),
    RETRAINING_REQUIRED(
            RefusalKind.CONFLICT, "QX24-28", "经常违规，须重新接受安全教育培训", "A repeat violator is educated again before work"),
    ALREADY_AT_WORK(RefusalKind.CONFLICT, "QX24-11", "该员工已上岗", "The worker is at work already"),
    NO_VIOLATION(RefusalKind.CONFLICT, "QX24-28", "没有违规记录", "No violation of this worker is recorded"),
    NO_SUCH_PROPOSAL(RefusalKind.NOT_FOUND, "QX24-28", "没有该处理建议", "There is no such proposal"),
    ALREADY_DECIDED(RefusalKind.CONFLICT, "QX24-28", "该处理建议已有决定", "The proposal was decided already");

    private final Reason reason;

    WorkerRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
