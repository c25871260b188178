package org.anjian.api.villagecheck;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about the checks of villages. */
public enum VillageCheckRefusal implements RefusalCode {
    NOT_A_VILLAGE(RefusalKind.INVALID, "检查人员须由行政村（社区）明确", "A person is named for a village or community"),
    NAMED_ALREADY(RefusalKind.CONFLICT, "该人员已是本村（社区）的检查人员", "The account checks for the village already"),
    RELEASED_ALREADY(RefusalKind.CONFLICT, "该人员已不再担任检查人员", "The account does not check for the village any more"),
    NOT_THE_INSPECTOR(RefusalKind.FORBIDDEN, "不是该村（社区）的检查人员", "The account does not check for the village"),
    ENTERPRISE_NOT_IN_VILLAGE(
            RefusalKind.INVALID, "企业所在地与村（社区）不在同一辖区", "The enterprise and the village lie in different regions"),
    REPORTED_ALREADY(RefusalKind.CONFLICT, "该问题已上报", "The problem was reported already"),
    NOTHING_REPORTED(RefusalKind.CONFLICT, "没有待答复的问题", "There is no problem to answer"),
    NOT_REPORTED_TO_YOU(RefusalKind.FORBIDDEN, "该问题未报送本单位", "Only the body that it was reported to answers"),
    HAZARD_NEEDED(
            RefusalKind.INVALID,
            "登记为隐患须填写隐患编号，其他结果不得填写",
            "Where it was registered as a hazard its id is given, otherwise not"),
    NOT_A_HAZARD_THERE(RefusalKind.INVALID, "该企业没有这条隐患", "The enterprise that was checked has no such hazard"),
    BEFORE_WHAT_IT_FOLLOWS(RefusalKind.INVALID, "时间早于检查或者上报", "That would be before the check or the report");

    private final Reason reason;

    VillageCheckRefusal(RefusalKind kind, String zh, String en) {
        this.reason = new Reason(kind, "ML20-12f", zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
