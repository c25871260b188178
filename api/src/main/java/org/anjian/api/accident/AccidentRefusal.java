package org.anjian.api.accident;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about an accident. */
public enum AccidentRefusal implements RefusalCode {
    ENTERPRISE_OR_UNIT(
            RefusalKind.INVALID,
            "KM-3.1.4",
            "须填写企业编号，或者填写事故单位名称和所在地",
            "Either an enterprise of the registry is given, or the name and region of the unit"),
    LEARNED_BEFORE_IT_HAPPENED(
            RefusalKind.INVALID, "KM-3.1.4", "知悉时间早于事故发生时间", "Nobody learns of an accident before it happens"),
    REPORTED_BEFORE_IT_WAS_LEARNED(
            RefusalKind.INVALID, "KM-3.1.4", "报告时间早于知悉时间", "Nobody reports an accident before learning of it"),
    SUPPLEMENT_TOO_LATE(
            RefusalKind.CONFLICT,
            "NL-SG13",
            "伤亡人数变化的补报期限已过",
            "The days in which changed casualties are supplemented have passed"),
    NOTHING_CHANGED(RefusalKind.INVALID, "NL-SG13", "伤亡和损失没有变化", "Neither casualties nor loss changed"),
    LEVEL_TOO_LOW(
            RefusalKind.FORBIDDEN,
            "QJ16-04a",
            "该等级事故应由上级人民政府组织调查",
            "An accident of this grade is investigated by a higher government"),
    LEVEL_TOO_HIGH(
            RefusalKind.FORBIDDEN,
            "QJ16-04a",
            "该等级事故应由下级人民政府组织调查",
            "An accident of this grade is investigated by a lower government"),
    ESCALATION_NOT_APPROVED(
            RefusalKind.FORBIDDEN,
            "QJ16-04d",
            "一般事故提级调查须经市人民政府批准",
            "A general accident is investigated one level up only after the city's government approved"),
    TEAM_FORMED_ALREADY(RefusalKind.CONFLICT, "QJ16-04a", "调查组已成立", "The team was formed already"),
    LEADER_NEEDED_ONCE(
            RefusalKind.INVALID, "QJ16-04a", "调查组组长和成员不得重复", "Leader and members of a team are different persons"),
    ONLY_GENERAL_ACCIDENTS(RefusalKind.CONFLICT, "QJ16-04d", "仅一般事故可以提级调查", "Only a general accident is escalated"),
    ESCALATION_ASKED_ALREADY(RefusalKind.CONFLICT, "QJ16-04d", "已申请提级调查", "Somebody asked for the escalation already"),
    NO_ESCALATION_ASKED(RefusalKind.CONFLICT, "QJ16-04d", "没有待批准的提级调查申请", "Nobody asked for an escalation"),
    ONLY_THE_CITY_DECIDES(
            RefusalKind.FORBIDDEN, "QJ16-04d", "提级调查由市人民政府批准", "The city's government decides on an escalation"),
    ANOTHER_PERSON_NEEDED(RefusalKind.FORBIDDEN, "QJ16-04d", "申请人不得批准本人的申请", "Whoever asked does not decide"),
    BEFORE_THE_LAST_ACT(RefusalKind.INVALID, "QJ16-04a", "时间早于上一事项", "That would be before what happened last");

    private final Reason reason;

    AccidentRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
