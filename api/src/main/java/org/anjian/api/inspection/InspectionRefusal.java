package org.anjian.api.inspection;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about an inspection. */
public enum InspectionRefusal implements RefusalCode {
    WRONG_STATE(RefusalKind.CONFLICT, "QJ22B-06a", "检查所处阶段不允许此操作", "The stage of the inspection does not allow it"),
    OUT_OF_JURISDICTION(
            RefusalKind.FORBIDDEN,
            "QJ16-16c",
            "超出管辖区域且未经授权",
            "The enterprise is out of the jurisdiction, and no superior authorised it"),
    ENTRUSTMENT_NEEDED(
            RefusalKind.FORBIDDEN, "QJ22B-07b", "乡镇（街道）执法须有委托", "A township enforces under an entrustment only"),
    HAND_PICKED(
            RefusalKind.INVALID,
            "ML20-05d",
            "双随机检查不得指定人员或对象",
            "A random inspection takes officers and objects from the draw only"),
    DRAW_NEEDED(RefusalKind.INVALID, "QJ22B-07a", "随机抽查须有抽取记录", "A random inspection needs a recorded draw"),
    DRAW_WITHOUT_RANDOM_MODE(
            RefusalKind.INVALID, "ML20-05d", "非双随机检查不得引用抽取结果", "Only a random inspection refers to a draw"),
    PLAN_OR_REASON_NEEDED(
            RefusalKind.INVALID,
            "QJ22B-06a",
            "须引用计划项目或说明计划外原因",
            "An inspection refers to an item of the plan or says why it is off plan"),
    OPERATION_UNKNOWN(RefusalKind.NOT_FOUND, "QJ16-08b", "没有涵盖此次检查的行动", "No such operation covers the inspection"),
    PLAN_ITEM_UNKNOWN(RefusalKind.NOT_FOUND, "QJ22B-06a", "没有这个计划项目", "There is no such item in the regulator's plan"),
    PLAN_NOT_IN_FORCE(RefusalKind.CONFLICT, "QJ16-06a", "计划尚未批准并备案", "The plan is not in force"),
    PLAN_ITEM_OF_ANOTHER_OBJECT(
            RefusalKind.INVALID, "QJ22B-06a", "计划项目的对象与检查对象不符", "The item of the plan is about another object"),
    EXPERT_NEEDED(RefusalKind.INVALID, "QJ16-09b", "专家检查须指明专家", "A visit of experts names an expert"),
    MATTER_NEEDED(RefusalKind.INVALID, "QJ16-06c", "须指明检查事项", "An inspection names what it looks into"),
    PARTICIPANTS_NEEDED(
            RefusalKind.INVALID, "QJ16-08b", "联合执法须指明参加部门", "A joint inspection names the other departments"),
    CHECKLIST_UNKNOWN(RefusalKind.INVALID, "QX24-P2a", "没有这份检查表", "There is no such checklist"),
    NO_SUCH_ITEM(RefusalKind.INVALID, "QX24-P2a", "检查表中没有该项", "The checklist has no such item"),
    NO_NOTICE_ALLOWED(RefusalKind.CONFLICT, "QX24-R3", "“四不两直”检查不得事先通知", "An unannounced inspection is not announced"),
    OFFICERS_ASSIGNED_BY_DRAW(RefusalKind.CONFLICT, "ML20-05d", "执法人员由抽取确定", "The officers come from the draw"),
    NOT_ON_THE_INSPECTION(RefusalKind.INVALID, "NL-CF42", "该人员不是本次检查的执法人员", "That officer is not on the inspection"),
    CERTIFICATE_NOT_SHOWN(RefusalKind.INVALID, "NL-AQ67", "执法人员均须出示证件", "Every officer shows the certificate"),
    PERSON_NEEDED(
            RefusalKind.INVALID, "QX24-P3b", "须指明人员和未履职事项", "A finding about a person names the person and the items"),
    NO_SUCH_FINDING(RefusalKind.NOT_FOUND, "NL-AQ69", "没有这个问题", "There is no such finding"),
    NO_SUCH_PROCESS_RECORD(RefusalKind.NOT_FOUND, "QJ22B-08b", "没有这份记录", "There is no such process record"),
    CONFIDENTIAL_ALREADY(RefusalKind.CONFLICT, "QJ22B-08b", "已标为保密", "The record is confidential already"),
    SIGNATURE_MISSING(
            RefusalKind.CONFLICT, "NL-AQ68", "检查记录未签名，也未记录拒签", "The record is neither signed nor its refusal noted"),
    PROCESS_RECORD_MISSING(RefusalKind.CONFLICT, "QJ16-06e", "没有执法全过程记录", "The process was not recorded"),
    FOLLOW_UP_MISSING(
            RefusalKind.CONFLICT,
            "QX24-P3b",
            "人员未履职须责令改正并立案",
            "A person who fails in the duties needs an order and a case"),
    TRANSFERRED_ALREADY(RefusalKind.CONFLICT, "NL-AQ69", "该问题已移送", "The finding was transferred already"),
    NOT_TRANSFERRED_TO_YOU(
            RefusalKind.FORBIDDEN, "NL-AQ69", "该问题不是移送给本部门的", "The finding was not transferred to that department"),
    ASSISTANT_NOT_OF_THE_SERVICE(
            RefusalKind.INVALID, "QJ16-11d", "不是该服务单位的人员", "That account is no staff of the service"),
    BEFORE_PREVIOUS_STEP(RefusalKind.INVALID, "NL-AQ68", "时间早于上一步骤", "The step before happened later");

    private final Reason reason;

    InspectionRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
