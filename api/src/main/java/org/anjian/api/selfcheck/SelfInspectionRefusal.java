package org.anjian.api.selfcheck;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a self-inspection. */
public enum SelfInspectionRefusal implements RefusalCode {
    ALREADY_STARTED(RefusalKind.CONFLICT, "QX24-P2a", "自查已经开始", "The self-inspection has begun already"),
    NOT_STARTED(RefusalKind.CONFLICT, "QX24-P2a", "自查尚未开始", "The self-inspection has not begun"),
    ALREADY_COMPLETED(RefusalKind.CONFLICT, "QX24-P2a", "自查已经完成", "The self-inspection is complete"),
    NOT_COMPLETED(RefusalKind.CONFLICT, "QX24-P2e", "自查尚未完成", "The self-inspection is not complete"),
    NO_SUCH_ITEM(RefusalKind.INVALID, "QX24-P2a", "清单中没有该项", "The checklist has no such item"),
    ANSWER_REQUIRED(RefusalKind.INVALID, "QX24-P2a", "须作出回答", "An answer is needed"),
    EVIDENCE_REQUIRED(
            RefusalKind.INVALID,
            "QX24-01",
            "回答“是”须附佐证，第1项须附制度规程版本",
            "A yes needs evidence; that of item 1 is a rule version"),
    SUB_ANSWERS_MISSING(RefusalKind.INVALID, "QX24-01", "各子项须逐一回答", "Every sub-question needs an answer"),
    ANSWER_CONTRADICTS_SUB_ANSWERS(
            RefusalKind.INVALID,
            "QX24-01",
            "子项有“否”，该项不能回答“是”",
            "A sub-question is answered no; the item cannot be a yes"),
    ANSWER_CONTRADICTS_RECORD(
            RefusalKind.CONFLICT,
            "QX24-17",
            "该项由记录计算得出，不能与记录相反",
            "The item is computed from the ledger and cannot be typed against it"),
    REASON_REQUIRED(RefusalKind.INVALID, "QX24-P2a", "不适用须说明理由", "Not applicable needs a reason"),
    NOTHING_TO_RAISE(RefusalKind.INVALID, "QX24-P2c", "该项没有“否”或“部分”的回答", "The item is not answered no or in part"),
    HAZARD_ALREADY_RAISED(RefusalKind.CONFLICT, "QX24-P2c", "该项隐患已登记", "The hazard of this item was raised already"),
    BEYOND_CAMPAIGN_END(
            RefusalKind.INVALID, "QX24-P2c", "整改期限不得晚于专项治理结束之日", "A hazard is removed by the end of the campaign"),
    ITEMS_MISSING(RefusalKind.CONFLICT, "QX24-P2a", "尚有未回答的项目", "Items are not answered yet"),
    PRINCIPAL_SECTION_MISSING(
            RefusalKind.CONFLICT, "QX24-P2b", "主要负责人部分尚未自查", "The section on the principal is missing"),
    HAZARDS_MISSING(
            RefusalKind.CONFLICT, "QX24-P2c", "回答“否”或“部分”的项目须登记隐患", "An item answered no or in part needs its hazard"),
    KEY_OBJECTS_ONLY(RefusalKind.CONFLICT, "QX24-P2e", "承诺书由重点行业领域企业签订", "Only key objects sign commitments"),
    ALREADY_SIGNED(RefusalKind.CONFLICT, "QX24-P2e", "已签订承诺书", "The commitment is signed already"),
    NOTHING_SIGNED(RefusalKind.CONFLICT, "QX24-P2e", "尚未签订承诺书", "No commitment is signed yet"),
    ALREADY_ENROLLED(RefusalKind.CONFLICT, "QX24-O1", "该人员已纳入治理对象", "The person is enrolled already"),
    PARTIES_INCOMPLETE(
            RefusalKind.INVALID,
            "QX24-P3a",
            "须同时检查企业、主要负责人和安全管理人员",
            "Enterprise, principal and safety managers are checked together"),
    TEAM_INCOMPLETE(
            RefusalKind.INVALID,
            "QX24-P4c",
            "“三合一”检查须有执法人员、专家和媒体参加",
            "A three-in-one team has officers, experts and media"),
    CONTRACT_REQUIRED(RefusalKind.INVALID, "QX24-P4c", "委托第三方须有合同", "A third party needs a contract"),
    NO_ACCEPTANCE_INSPECTION(RefusalKind.CONFLICT, "QX24-P4c", "尚未开展检查验收", "No acceptance check was held"),
    OPEN_HAZARDS(RefusalKind.CONFLICT, "QX24-P4a", "尚有未整改的隐患", "Hazards are still open"),
    CLOSED_FOR_ENTERPRISE(RefusalKind.CONFLICT, "QX24-P4a", "该企业专项治理已办结", "The campaign is closed for the enterprise"),
    UNKNOWN_HAZARD(RefusalKind.NOT_FOUND, "QX24-P2c", "不是本次自查登记的隐患", "It is no hazard of this self-inspection");

    private final Reason reason;

    SelfInspectionRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
