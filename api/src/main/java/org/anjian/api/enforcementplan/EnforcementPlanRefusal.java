package org.anjian.api.enforcementplan;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about an enforcement plan. */
public enum EnforcementPlanRefusal implements RefusalCode {
    KEY_OBJECTS_MISSING(RefusalKind.INVALID, "QJ22B-05a", "计划须明确重点监管对象", "A plan names its key objects"),
    CONTENTS_MISSING(RefusalKind.INVALID, "QJ22B-05a", "计划须明确检查内容", "A plan says what inspections look at"),
    MEASURES_MISSING(RefusalKind.INVALID, "QJ22B-05a", "计划须明确执法措施", "A plan names its enforcement measures"),
    ITEM_WITHOUT_OBJECT(
            RefusalKind.INVALID,
            "QJ22B-05a",
            "计划项目须指明对象",
            "An item of a plan names an enterprise, a sector or a group"),
    ITEM_CODE_REPEATED(RefusalKind.INVALID, "QJ22B-06a", "计划项目编号重复", "Two items of the plan have the same code"),
    BASIS_MISSING(
            RefusalKind.INVALID, "NL-PLAN", "计划须考虑执法人员、监管单位和重点行业", "A plan considers staff, units and key sectors"),
    YEAR_OUT_OF_RANGE(RefusalKind.INVALID, "QJ22B-05a", "计划年度不正确", "That is no year of a plan"),
    PLAN_NOT_DRAFTED(RefusalKind.CONFLICT, "QJ22B-05a", "计划尚未编制", "The plan is not drafted yet"),
    PLAN_SUBMITTED_ALREADY(
            RefusalKind.CONFLICT,
            "QJ22B-05b",
            "计划已报批，须经调整程序修改",
            "The plan was submitted; only an amendment changes it"),
    NOT_SUBMITTED(RefusalKind.CONFLICT, "QJ22B-05b", "计划尚未报批", "The plan is not before the government"),
    APPROVER_LEVEL_MISMATCH(
            RefusalKind.FORBIDDEN,
            "QJ22B-05b",
            "须由同级人民政府审批",
            "Only the government of the same level approves the plan"),
    NOT_APPROVED(RefusalKind.CONFLICT, "QJ22B-05c", "计划未经批准，不得备案", "The plan is not approved"),
    FILED_WITH_WRONG_LEVEL(
            RefusalKind.INVALID, "QJ22B-05c", "须报上一级监管部门备案", "A plan is filed with the regulator one level up"),
    NOT_IN_FORCE(RefusalKind.CONFLICT, "QJ22B-05b", "计划尚未生效", "The plan is not in force"),
    ANOTHER_REGULATORS_PLAN(RefusalKind.FORBIDDEN, "QJ22B-05a", "不是本部门的计划", "The plan is another regulator's"),
    YEAR_NOT_OVER(RefusalKind.CONFLICT, "ML20-05b", "计划年度尚未结束", "The year of the plan is not over"),
    REASONS_MISSING(RefusalKind.CONFLICT, "ML20-05b", "未执行的计划项目须说明原因", "Items that were not executed need a reason"),
    PLAN_CLOSED(RefusalKind.CONFLICT, "ML20-05b", "计划已评估", "The plan was evaluated already");

    private final Reason reason;

    EnforcementPlanRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
