package org.anjian.api.training;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about training. */
public enum TrainingRefusal implements RefusalCode {
    FIELD_REQUIRED(RefusalKind.INVALID, "QX24-10", "培训记录缺少必填项", "The record of a training session is incomplete"),
    EMERGENCY_FIELD_REQUIRED(
            RefusalKind.INVALID,
            "QX24-16",
            "应急培训记录须写明地点和师资",
            "The record of an emergency training needs place and teachers"),
    ATTENDEE_IS_PERSON_OR_WORKER(
            RefusalKind.INVALID,
            "QX24-10",
            "参加人员须为已登记人员或者本单位工号之一",
            "An attendee is either a person or a worker number"),
    ATTENDEE_TWICE(RefusalKind.INVALID, "QX24-10", "同一参加人员重复", "An attendee is named twice"),
    PLANNED_SESSION_TWICE(RefusalKind.INVALID, "QX24-09", "计划场次编号重复", "Two planned sessions have the same id"),
    GROUP_TWICE(RefusalKind.INVALID, "QJ16-03h", "同一类人员重复填报", "A group is declared twice"),
    NO_SUCH_PLANNED_SESSION(RefusalKind.NOT_FOUND, "QX24-09", "年度计划中没有该场次", "The plan of the year has no such session"),
    NO_SUCH_SESSION(RefusalKind.NOT_FOUND, "QX24-10", "没有该培训记录", "There is no such training session"),
    RECORD_NOT_CHANGED(RefusalKind.INVALID, "QJ22A-12.2", "更正内容与原记录相同", "The correction changes nothing"),
    NOT_AN_ATTENDEE(RefusalKind.INVALID, "QJ16-10e", "该人员未参加本次培训", "Whoever is examined did not attend the session"),
    TEACHING_EXAM_NOT_SEPARATED(RefusalKind.CONFLICT, "QJ16-10e", "教考未分离：考核方不得为培训方", "Whoever taught may not examine"),
    ALREADY_COMMISSIONED(RefusalKind.CONFLICT, "QX24-12", "该项目已登记投用", "It was recorded as in use already");

    private final Reason reason;

    TrainingRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
