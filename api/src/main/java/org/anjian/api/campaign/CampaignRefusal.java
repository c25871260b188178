package org.anjian.api.campaign;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a campaign. */
public enum CampaignRefusal implements RefusalCode {
    PHASES_INVALID(
            RefusalKind.INVALID,
            "QX24-00",
            "专项治理须有四个阶段，依次进行且不重叠",
            "A campaign has the four phases, in order and not overlapping"),
    UNKNOWN_CHECKLIST(RefusalKind.INVALID, "QX24-00", "没有该版本的治理清单", "There is no such version of that checklist"),
    UNKNOWN_CAMPAIGN(RefusalKind.NOT_FOUND, "QX24-00", "没有该专项治理行动", "There is no such campaign"),
    CAMPAIGN_IS_CLOSED(RefusalKind.CONFLICT, "QX24-00", "专项治理行动已办结", "The campaign is closed"),
    CAMPAIGN_STILL_RUNS(RefusalKind.CONFLICT, "QX24-00", "专项治理行动尚未结束", "The campaign has not ended yet"),
    CAMPAIGN_ENDED(
            RefusalKind.CONFLICT,
            "QX24-00",
            "专项治理行动已结束，不能再开始自查",
            "The campaign has ended; no self-inspection can begin"),
    KEY_OBJECTS_ALREADY_FIXED(
            RefusalKind.CONFLICT,
            "QX24-O2",
            "重点对象名单已固定，只能逐个增加",
            "The list of key objects is fixed; it changes by additions only"),
    KEY_OBJECTS_NOT_FIXED(RefusalKind.CONFLICT, "QX24-O2", "重点对象名单尚未固定", "The list of key objects is not fixed yet"),
    ALREADY_KEY_OBJECT(RefusalKind.CONFLICT, "QX24-O2", "该企业已在重点对象名单内", "The enterprise is on the list already"),
    NOT_FILED_CASE(RefusalKind.INVALID, "QX24-P3d", "只能曝光已立案查处的案件", "Only filed cases can be made public"),
    UNITS_UNFINISHED(
            RefusalKind.CONFLICT,
            "QX24-P4f",
            "有单位未完成任务，须先责令限期改正并约谈主要负责人",
            "Units did not finish: each must be ordered to correct and its principal summoned first"),
    OTHER_UNIT(RefusalKind.FORBIDDEN, "QX24-E8", "只能办理本单位的事项", "A unit acts for itself only"),
    UNIT_ALREADY_ENROLLED(RefusalKind.CONFLICT, "QX24-E8", "该单位已纳入专项治理", "The unit takes part already"),
    UNIT_OUTSIDE_CAMPAIGN(
            RefusalKind.INVALID, "QX24-E8", "该单位不在专项治理的行政区域内", "The unit lies outside the region of the campaign"),
    ALREADY_DELIVERED(RefusalKind.CONFLICT, "QX24-D2", "已经报送", "It was delivered already"),
    EVIDENCE_NEEDED(RefusalKind.INVALID, "QX24-E8", "须附佐证材料", "Evidence is needed"),
    EDITABLE_DOCUMENT_REQUIRED(
            RefusalKind.INVALID, "QX24-D4", "须同时报送可提取文字的电子文档", "A document is needed whose text can be extracted"),
    MEASURES_COMPLETE(RefusalKind.CONFLICT, "QX24-P4f", "该单位八项任务均已完成", "The unit has done all eight measures"),
    DUE_DATE_PASSED(
            RefusalKind.INVALID, "QX24-P4f", "整改期限须在责令之日以后", "The time limit must end after the day of the order");

    private final Reason reason;

    CampaignRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
