package org.anjian.api.staffing;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about the staffing of an enterprise. */
public enum StaffingRefusal implements RefusalCode {
    DIRECTOR_MUST_BE_CHAIRMAN_OR_GM(
            RefusalKind.CONFLICT,
            "QJ16-03a",
            "规模以上企业安委会主任须由董事长或总经理担任",
            "Above the designated scale the chairman or the general manager directs the safety committee"),
    RESCUE_TEAM_EMPTY(RefusalKind.INVALID, "QJ16-03g", "应急救援队伍人数不能为零", "A rescue team has at least one member"),
    DEPARTMENT_ESTABLISHED(RefusalKind.CONFLICT, "QJ22A-05", "安全管理部门已设立", "There is a safety department already"),
    NO_DEPARTMENT(RefusalKind.CONFLICT, "QJ22A-05", "尚未设立安全管理部门", "There is no safety department"),
    ENGINEER_RECORDED(RefusalKind.CONFLICT, "QJ16-03i", "该注册安全工程师已登记", "The engineer is recorded already"),
    NO_SUCH_ENGINEER(RefusalKind.NOT_FOUND, "QJ16-03i", "没有登记该注册安全工程师", "No such engineer is recorded"),
    POST_DEFINED(RefusalKind.CONFLICT, "QJ16-03d", "该岗位已设置", "The post is defined already"),
    NO_SUCH_POST(RefusalKind.NOT_FOUND, "QJ16-03d", "没有该岗位", "There is no such post"),
    PARENT_NOT_ABOVE(
            RefusalKind.INVALID,
            "QJ16-03d",
            "上级岗位须属于上一管理层级",
            "Every post but those of the company hangs on one of a higher level"),
    NO_RESCUE_TEAM(RefusalKind.CONFLICT, "ML20-10b", "没有应急救援队伍", "There is no rescue team"),
    TERM_ENDS_BEFORE_IT_BEGINS(RefusalKind.INVALID, "ML20-10b", "合同终止日早于起始日", "The term ends before it begins"),
    NO_SUCH_SHORTFALL(RefusalKind.CONFLICT, "QJ22A-06b", "该项未发现缺口", "No such shortfall stands"),
    CORRECTION_ORDERED(
            RefusalKind.CONFLICT, "QJ22A-06b", "该缺口已责令限期改正", "The correction of that shortfall is ordered already"),
    DUE_DAY_TOO_EARLY(
            RefusalKind.INVALID,
            "QJ22A-06b",
            "改正期限须在责令之日以后",
            "The day for a correction lies after the day of the order");

    private final Reason reason;

    StaffingRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
