package org.anjian.api.penaltycase;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a penalty case. */
public enum PenaltyCaseRefusal implements RefusalCode {
    ILLEGAL_TRANSITION(
            RefusalKind.CONFLICT, "QJ16-06d", "案件所处阶段不允许此步骤", "The stage of the case does not allow this step"),
    BEFORE_PREVIOUS_STEP(
            RefusalKind.INVALID, "QJ16-06d", "时间不能早于前一步骤", "It cannot have happened before the step that it follows"),
    PROCEDURE_STEP_MISSING(RefusalKind.CONFLICT, "QJ22B-08a", "法定程序步骤缺失", "A step of the legal procedure is missing"),
    VIOLATIONS_MISSING(RefusalKind.INVALID, "QJ22B-08a", "须列明违法行为", "The violations are not named"),
    VIOLATION_UNKNOWN(RefusalKind.INVALID, "QJ22B-08a", "该违法行为不在本案认定范围内", "The case has no such violation"),
    EVIDENCE_UNKNOWN(RefusalKind.INVALID, "QJ22B-08a", "本案没有该证据", "The case has no such evidence"),
    STANDARD_MISSING(
            RefusalKind.INVALID,
            "QJ16-07a",
            "行为发生之日没有有效的裁量基准",
            "No discretion standard was in force on the day of the act"),
    CASE_REVIEW_MISSING(RefusalKind.CONFLICT, "QJ16-07b", "未经案审", "The case was not reviewed"),
    LEGAL_REVIEW_REQUIRED(
            RefusalKind.CONFLICT, "ML20-04b", "未通过法制审核", "The legal review is required and was not passed"),
    COLLECTIVE_DISCUSSION_REQUIRED(RefusalKind.CONFLICT, "QJ16-11c", "须经集体讨论", "A collective discussion is required"),
    DELIBERATION_INCOMPLETE(
            RefusalKind.INVALID,
            "ML20-04a",
            "集体讨论记录缺少出席人员、表决或者结论",
            "The record of the discussion lacks attendees, votes or conclusion"),
    TRANSFER_REQUIRED(
            RefusalKind.CONFLICT, "QJ16-14a", "涉嫌犯罪，须移送司法机关", "A crime is suspected: the case is to be transferred"),
    NOT_SUSPECTED(RefusalKind.CONFLICT, "QJ16-14a", "本案未认定涉嫌犯罪", "No crime is suspected"),
    JUDICIAL_BODIES_NOT_NOTIFIED(
            RefusalKind.CONFLICT, "QJ16-14b", "未向公安机关和检察机关通报案情", "The police and the procuratorate were not both told"),
    OUT_OF_TIER(RefusalKind.INVALID, "QJ16-07a", "罚款数额超出裁量档次", "The fine is outside the tier of the standard"),
    OUT_OF_STATUTORY_RANGE(
            RefusalKind.INVALID, "QJ16-07a", "罚款数额超出法定幅度", "The fine is outside the range of the statute"),
    TIER_TOO_LOW(
            RefusalKind.INVALID,
            "QJ16-04c",
            "有从重情节，不得适用最低档次",
            "With an aggravating circumstance the lowest tier is excluded"),
    BELOW_MANDATORY_CEILING(
            RefusalKind.INVALID, "QJ22B-06b", "“四个一律”情形须按上限处罚", "The four without exception ask for the maximum"),
    MAX_PENALTY_REQUIRED(
            RefusalKind.INVALID,
            "QX24-P4d",
            "验收仍存在的，须按上限处罚或者责令停产停业整顿",
            "Found again at acceptance: the maximum, or suspension for rectification"),
    LINKED_ENTERPRISE_CASE_REQUIRED(
            RefusalKind.CONFLICT,
            "QX24-P3c",
            "导致事故的，须同时查处企业",
            "Where an accident resulted, the unit is investigated at the same time"),
    LINK_NEEDS_PERSON(
            RefusalKind.CONFLICT,
            "QX24-P3c",
            "仅对个人案件关联企业案件",
            "Only a case against a person is linked with one against the unit"),
    ALREADY_LINKED(RefusalKind.CONFLICT, "QX24-P3c", "已关联企业案件", "A case against the unit is linked already"),
    PERSON_MISSING(
            RefusalKind.INVALID,
            "QX24-P3b",
            "对个人的案件须指明当事人，对单位的案件不得指明个人",
            "A case against a person names the person, one against a unit does not"),
    HEAVIER_AFTER_STATEMENT(
            RefusalKind.INVALID, "NL-CF44", "不得因陈述申辩加重处罚", "A statement must not make the penalty heavier"),
    DIFFERS_FROM_NOTICE(
            RefusalKind.INVALID,
            "NL-CF44",
            "处罚重于告知内容，须重新告知",
            "The penalty is heavier than the party was told: a new notice is needed"),
    NOTICE_WINDOW_OPEN(
            RefusalKind.CONFLICT,
            "NL-CF44",
            "陈述申辩或者申请听证期限未满",
            "The time for statement and hearing request has not ended"),
    STATEMENT_UNREVIEWED(RefusalKind.CONFLICT, "NL-CF44", "陈述申辩尚未复核", "A statement was not reviewed"),
    NOTHING_STATED(RefusalKind.CONFLICT, "NL-CF44", "没有待复核的陈述申辩", "There is no statement to review"),
    HEARING_NOT_GRANTED(RefusalKind.INVALID, "NL-CF63", "本案不属于听证范围", "The law gives no hearing in this case"),
    HEARING_REQUEST_LATE(RefusalKind.CONFLICT, "NL-CF63", "申请听证期限已过", "The time to ask for a hearing has passed"),
    HEARING_NOTICE_TOO_SHORT(
            RefusalKind.INVALID, "NL-CF63", "须在听证七个工作日前通知", "A hearing is called seven working days ahead"),
    HEARING_BEFORE_ITS_DAY(
            RefusalKind.INVALID, "NL-CF63", "不得早于通知的听证日期", "A hearing is not held before the day it was called for"),
    CHAIR_HANDLES_CASE(
            RefusalKind.INVALID, "NL-CF63", "听证主持人不得为办案人员", "The chair of a hearing does not handle the case"),
    REVIEWER_HANDLES_CASE(RefusalKind.FORBIDDEN, "ML20-04b", "审核人员不得为办案人员", "Who handles the case does not review it"),
    OFFICER_RECUSED(RefusalKind.INVALID, "NL-CF42", "该人员已回避", "The officer was recused"),
    NOT_ON_THE_TEAM(RefusalKind.INVALID, "NL-CF42", "该人员不是本案办案人员", "The officer does not handle the case"),
    LIMITATION_EXPIRED(RefusalKind.CONFLICT, "NL-CF36", "已超过行政处罚追责时效", "The limitation has passed"),
    DOUBLE_FINE(RefusalKind.INVALID, "NL-CF29", "同一违法行为不得两次以上罚款", "The same act is not fined twice"),
    LIGHTER_PROVISION(
            RefusalKind.INVALID,
            "NL-CF29",
            "同一行为违反多项规定的，按罚款数额高的规定处罚",
            "Of several provisions the one with the higher fine applies"),
    HARM_WAS_DONE(RefusalKind.INVALID, "NL-CF29", "造成危害后果的，不适用轻微不罚或者首违不罚", "Where harm was done the act was not minor"),
    NOT_A_LATER_DATE(RefusalKind.INVALID, "NL-CF54", "须晚于现行期限", "The new time limit is not later"),
    PRESERVATION_UNKNOWN(RefusalKind.INVALID, "NL-CF56", "本案没有该项先行登记保存", "The case has no such preservation"),
    PRESERVATION_ENDED(RefusalKind.CONFLICT, "NL-CF56", "先行登记保存已处理或者已失效", "The preservation has ended"),
    FINE_KIND_MISMATCH(RefusalKind.INVALID, "NL-CF57", "处罚种类与金额不一致", "Kinds and amounts of the penalty do not fit"),
    OVERPAID(RefusalKind.INVALID, "NL-CF67", "缴款超过应缴数额", "More was paid than is owed"),
    RECEIPT_RECORDED_ALREADY(
            RefusalKind.CONFLICT, "NL-CF67", "该票据号已登记缴款", "A payment with that receipt was recorded already"),
    NOTHING_OWED(RefusalKind.CONFLICT, "NL-CF67", "没有应缴款项", "Nothing is owed"),
    INSTALMENTS_DO_NOT_ADD_UP(
            RefusalKind.INVALID, "NL-CF72", "分期金额之和须等于未缴罚款", "The instalments do not add up to what is open"),
    INSTALMENTS_OUT_OF_ORDER(
            RefusalKind.INVALID,
            "NL-CF72",
            "分期日期须依次递增且晚于批准日",
            "The instalments are not in the order of days after the approval"),
    DEMAND_MISSING(RefusalKind.CONFLICT, "QJ16-14c", "申请强制执行前须先催告", "Performance was not demanded"),
    DEMAND_PERIOD_OPEN(RefusalKind.CONFLICT, "NL-QZ53", "催告期限未满", "The time after the demand has not ended"),
    COURT_WINDOW_NOT_OPEN(
            RefusalKind.CONFLICT,
            "NL-QZ53",
            "复议、诉讼期限未届满，不得申请强制执行",
            "The time for reconsideration and suit has not ended"),
    COURT_WINDOW_CLOSED(
            RefusalKind.CONFLICT, "NL-QZ53", "已超过申请强制执行的三个月期限", "The time in which the court may be asked has passed"),
    REMEDY_PENDING(RefusalKind.CONFLICT, "NL-CF72", "复议或者诉讼尚未终结", "A reconsideration or a suit is pending"),
    NO_REMEDY_PENDING(RefusalKind.CONFLICT, "NL-CF72", "没有未终结的复议或者诉讼", "No such remedy is pending"),
    REMEDY_TOO_LATE(RefusalKind.INVALID, "NL-CF72", "已超过复议或者起诉期限", "The time for that remedy has passed"),
    REMEDY_FINE_MISSING(
            RefusalKind.INVALID,
            "NL-CF72",
            "变更决定须写明罚款数额，其他结果不得写明",
            "A changed decision names the new fine, any other does not"),
    HEAVIER_CHANGE(RefusalKind.INVALID, "NL-CF44", "变更不得加重处罚，加重须重新告知并决定", "A change does not make the fine heavier"),
    NOTHING_CHANGED(RefusalKind.INVALID, "QJ22B-08a", "没有变化", "Nothing changes"),
    DAILY_PENALTY_WITHOUT_FINE(
            RefusalKind.CONFLICT, "NL-AQ112", "没有罚款不得按日连续处罚", "Without a fine there is no daily one"),
    DAILY_PENALTY_PERIOD(
            RefusalKind.INVALID,
            "NL-AQ112",
            "按日连续处罚自责令改正之日的次日起计算，不得重复计算",
            "A daily fine counts from the day after the order, and no day twice"),
    ON_SPOT_LIMIT(RefusalKind.INVALID, "NL-CF51", "超出当场处罚限额", "Above the limit of a penalty on the spot"),
    ON_SPOT_KIND(
            RefusalKind.INVALID, "NL-CF51", "当场处罚仅限警告和小额罚款", "On the spot there are warnings and small fines only"),
    NOT_EXECUTED(
            RefusalKind.CONFLICT, "QJ22B-08a", "处罚尚未执行完毕，结案理由不成立", "The case has not come to the end that is named"),
    RECORDING_MISSING(RefusalKind.INVALID, "NL-CF47", "全过程记录缺少音像记录", "The record of the process has no recordings"),
    FILE_SCORE_OUT_OF_RANGE(
            RefusalKind.INVALID, "QJ16-07c", "评分应在0分至该项满分之间", "A score is between 0 and the points that can be given"),
    FILE_SCORE_DOES_NOT_ADD_UP(
            RefusalKind.INVALID,
            "QJ16-07c",
            "各项满分之和须为100分，得分之和须等于评分",
            "The points of the items add up to 100, and what was given to the score"),
    FILE_DEFECT_MISSING(
            RefusalKind.INVALID, "QJ16-07c", "扣分须列明存在的问题", "Where points were taken off, a defect is named"),
    FILE_REVIEWER_HANDLED_CASE(
            RefusalKind.FORBIDDEN,
            "QJ16-07c",
            "办理过本案的人员不得评查本案案卷",
            "Who ever handled the case does not review its file"),
    NO_SUCH_CASE_RECORD(RefusalKind.NOT_FOUND, "QJ22B-08b", "案件没有这份记录", "The case has no such record"),
    SECRET_ALREADY(RefusalKind.CONFLICT, "QJ22B-08b", "该记录已标为保密", "The record is marked as a secret already"),
    NO_DECISION_TO_PUBLISH(
            RefusalKind.CONFLICT, "ML20-05e", "没有有效的处罚决定可供公示", "There is no decision in force to be published"),
    PUBLISHED_ALREADY(RefusalKind.CONFLICT, "ML20-05e", "处罚决定已公示", "The decision was published already"),
    CASE_NOT_CLOSED(RefusalKind.CONFLICT, "ML20-05e", "案件尚未结案", "The case is not closed yet"),
    CASE_ALREADY_OPENED(RefusalKind.CONFLICT, "QJ16-06d", "该案件已存在", "The case exists already"),
    ALREADY_TAKEN_OVER(RefusalKind.CONFLICT, "QJ22B-08a", "该记录已导入", "The record was taken over already");

    private final Reason reason;

    PenaltyCaseRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
