package org.anjian.api.blacklist;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about the blacklist. */
public enum BlacklistRefusal implements RefusalCode {
    PENALTY_UNKNOWN(RefusalKind.INVALID, "QJ16-12a", "没有该行政处罚决定", "There is no such penalty decision"),
    PENALTY_REVOKED(RefusalKind.CONFLICT, "NL-CREDIT", "所依据的行政处罚已被撤销", "The penalty on which it rests is gone"),
    NOT_THE_PARTY(RefusalKind.INVALID, "NL-CREDIT", "被列入人与行政处罚当事人不符", "The penalty is against another person"),
    ALREADY_PROPOSED(
            RefusalKind.CONFLICT, "QX24-P4e", "该当事人已因该处罚提出列入", "The party was proposed for that penalty already"),
    NOT_THE_PENALISING_BODY(
            RefusalKind.FORBIDDEN, "NL-CREDIT", "须由作出行政处罚的机关决定", "Only the body that penalised decides"),
    NOT_PENDING(RefusalKind.CONFLICT, "NL-CREDIT", "该事项不在列入程序中", "The entry is not on its way to a decision"),
    NOTICE_MISSING(RefusalKind.CONFLICT, "NL-CREDIT", "列入决定前须履行告知程序", "A notice goes before the decision"),
    NOTICE_SERVED_ALREADY(RefusalKind.CONFLICT, "NL-CREDIT", "已送达列入告知书", "The notice was served already"),
    STATEMENT_PERIOD_OPEN(RefusalKind.CONFLICT, "NL-CREDIT", "陈述申辩期限尚未届满", "The time for a statement has not ended"),
    STATEMENT_MISSING(RefusalKind.CONFLICT, "NL-CREDIT", "没有待复核的陈述申辩", "There is no statement to review"),
    STATEMENT_NOT_REVIEWED(RefusalKind.CONFLICT, "NL-CREDIT", "陈述申辩尚未复核", "What the party said was not reviewed yet"),
    SECTOR_NOT_IN_PILOT(
            RefusalKind.CONFLICT, "QJ16-12a", "该行业领域不在“黑名单”试点范围", "The sector is not one of the nine of the pilot"),
    NOT_ON_THE_LIST(RefusalKind.CONFLICT, "QJ16-12b", "当事人不在名单上", "The party is not on the list"),
    ALREADY_PUBLISHED(RefusalKind.CONFLICT, "QJ16-12b", "已向社会公示", "The entry is public already"),
    CHANNEL_MISSING(RefusalKind.INVALID, "QJ16-12b", "须注明公示媒体", "At least one medium is named"),
    SANCTION_OUT_OF_ORDER(
            RefusalKind.CONFLICT, "QJ16-12c", "该领域的联合惩戒不在相应环节", "The restriction of the area is at another stage"),
    EVIDENCE_MISSING(RefusalKind.INVALID, "NL-CREDIT", "须提交证明材料", "Evidence is asked for"),
    REMOVAL_TOO_EARLY(
            RefusalKind.CONFLICT,
            "NL-CREDIT",
            "列入未满规定期限，不得申请提前移出",
            "Early removal may be applied for after the least time on the list"),
    REMOVAL_REQUESTED_ALREADY(RefusalKind.CONFLICT, "NL-CREDIT", "提前移出申请正在审查", "An application for removal is pending"),
    REMOVAL_NOT_REQUESTED(RefusalKind.CONFLICT, "NL-CREDIT", "没有提前移出申请", "Nobody applied for removal"),
    PENALTY_STANDS(RefusalKind.CONFLICT, "NL-CREDIT", "所依据的行政处罚仍然有效", "The penalty on which it rests stands"),
    NOT_REMOVED_EARLY(RefusalKind.CONFLICT, "NL-CREDIT", "只有提前移出的可以恢复列入", "Only who was removed early is listed again"),
    NOT_A_PERIOD(RefusalKind.INVALID, "QJ16-08e", "不是公布周期的首月", "No period begins with that month"),
    NIL_NOT_EXPLICIT(
            RefusalKind.INVALID,
            "QJ16-08e",
            "空名单须说明，非空名单不得说明为空",
            "A batch without entries says why, and one with entries does not"),
    ENTRIES_LEFT_OUT(
            RefusalKind.CONFLICT, "QJ16-08e", "有已公示而未列入任何一批的名单", "There are published entries that are in no batch"),
    ENTRY_NOT_FOR_BATCH(
            RefusalKind.INVALID,
            "QJ16-08e",
            "该条目未公示、已移出、已公布或不属于本地区",
            "The entry is not public, off the list, in another batch, or of another region"),
    BATCH_PUBLISHED_ALREADY(RefusalKind.CONFLICT, "QJ16-08e", "该期名单已公布", "The batch was published already"),
    PERIOD_NOT_BEGUN(RefusalKind.CONFLICT, "QJ16-08e", "该公布周期尚未开始", "The period has not begun");

    private final Reason reason;

    BlacklistRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
