package org.anjian.api.typicalcase;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a typical case. */
public enum TypicalCaseRefusal implements RefusalCode {
    NOT_A_DRAFT(
            RefusalKind.CONFLICT,
            "QJ22B-13d",
            "典型案例已审定或者已撤回",
            "The case was approved or withdrawn: its wording is settled"),
    NOTHING_REDACTED(RefusalKind.CONFLICT, "QJ22B-13d", "没有待审定的公开文稿", "There is no text for the public to decide on"),
    DRAFTER_MAY_NOT_APPROVE(RefusalKind.FORBIDDEN, "QJ22B-13d", "拟稿人不得审定", "Who worded a case does not approve it"),
    CASE_NOT_DECIDED(
            RefusalKind.CONFLICT, "QJ22B-11c", "案件没有有效的行政处罚决定", "The case has no penalty decision that is in force"),
    NOT_IN_BULLETIN(
            RefusalKind.CONFLICT,
            "QJ22B-13d",
            "典型案例未列入已印发的通报",
            "A case is published when a bulletin that was issued tells of it"),
    WITHDRAWN_ALREADY(RefusalKind.CONFLICT, "QJ22B-13d", "典型案例已撤回", "The case was withdrawn already"),
    NO_MEDIA(RefusalKind.INVALID, "QJ22B-13d", "未列明媒体", "At least one medium is named"),
    MEDIUM_TWICE(RefusalKind.INVALID, "QJ22B-13d", "同一媒体同一日的刊播重复", "A medium of a day is recorded once"),
    BEFORE_BULLETIN(
            RefusalKind.INVALID, "QJ22B-13d", "刊播日期早于通报印发日期", "No medium tells of it before the bulletin is issued"),
    MEDIUM_IN_FUTURE(RefusalKind.INVALID, "QJ22B-13d", "刊播日期晚于记录的时间", "What is recorded has been published"),
    NOT_THE_OFFICE_OF_THE_LEVEL(
            RefusalKind.FORBIDDEN,
            "QJ22B-13d",
            "只有同级安委会办公室可以办理",
            "Only the safety-committee office of the same level may do this"),
    BEFORE_LAST_STEP(RefusalKind.INVALID, "QJ22B-13d", "时间早于前一步骤", "A step comes after the one before it");

    private final Reason reason;

    TypicalCaseRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
