package org.anjian.api.hazard;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a hazard. */
public enum HazardRefusal implements RefusalCode {
    WRONG_STATE(RefusalKind.CONFLICT, "QJ22B-09a", "当前状态不允许此操作", "The state of the hazard does not allow this"),
    NO_DISPOSITION(
            RefusalKind.CONFLICT, "QJ22B-04a", "隐患未经处置，不得销号", "A hazard may not be closed without a disposition"),
    TRACKING_MISSING(
            RefusalKind.CONFLICT, "QJ22B-09c", "缺少跟踪督查记录，不得销号", "A hazard may not be closed without a tracking record"),
    RECHECK_NOT_PASSED(
            RefusalKind.CONFLICT, "QJ22B-09d", "复查未通过，不得销号", "A hazard may not be closed before a recheck has passed"),
    CLOSER_IS_REPORTER(
            RefusalKind.CONFLICT,
            "QJ22B-09d",
            "销号人不得为整改完成报告人",
            "Whoever reported the rectification may not close the hazard"),
    RECHECKER_IS_RECTIFIER(RefusalKind.CONFLICT, "QJ22B-09d", "复查人不得为整改人", "Whoever rectified may not re-check"),
    STAGE_SKIPPED(RefusalKind.CONFLICT, "QJ16-09e", "企业五个环节不得跳过", "None of the five enterprise stages may be skipped"),
    RESPONSIBLE_PERSON_REQUIRED(RefusalKind.INVALID, "QJ16-09d", "须明确整改责任人", "The person responsible must be named"),
    DUE_DATE_REQUIRED(RefusalKind.INVALID, "QJ22B-09b", "须明确整改期限", "A due date is needed"),
    DUE_BEFORE_ORDER(
            RefusalKind.INVALID, "QJ22B-09b", "整改期限不得早于下达之日", "The due date may not be before the day of the order"),
    FIVE_ELEMENTS_INCOMPLETE(
            RefusalKind.INVALID, "QX24-29", "整改方案“五落实”不完整", "The five elements of the plan are not complete"),
    PLAN_REQUIRED(RefusalKind.CONFLICT, "QX24-29", "重大隐患须先制定“五落实”整改方案", "A major hazard needs a plan first"),
    INTERIM_MEASURES_REQUIRED(
            RefusalKind.INVALID,
            "QX24-21",
            "不能立即整改的，须采取临时防范措施",
            "Interim measures are needed where a hazard cannot be fixed at once"),
    SUSPENSION_REQUIRED(
            RefusalKind.CONFLICT,
            "QX24-21",
            "安全无保障，须先停产停业、撤出人员",
            "Safety is not assured: operation must be suspended first"),
    ZONE_NOT_STOPPED(RefusalKind.NOT_FOUND, "QX24-27", "该区域没有被紧急停工", "That zone is not under an emergency stop"),
    RECHECK_BEFORE_RESUMPTION(
            RefusalKind.CONFLICT,
            "QX24-27",
            "紧急停工区域须先复查隐患，方可恢复作业",
            "A zone under an emergency stop is rechecked before work is resumed"),
    RESUMPTION_NEEDS_REGULATOR(
            RefusalKind.FORBIDDEN,
            "NL-AQ65",
            "重大隐患恢复生产须经监管部门审查同意",
            "Resumption after a major hazard needs the regulator's consent"),
    NOT_A_LATER_DATE(
            RefusalKind.INVALID, "QJ22B-09b", "延期后的期限须晚于原期限", "The extended date must be later than the present one"),
    NO_EXTENSION_REQUESTED(RefusalKind.CONFLICT, "QJ22B-09b", "没有待决定的延期申请", "No extension was applied for"),
    EXTENSION_BY_APPLICANT(
            RefusalKind.CONFLICT, "QJ22B-09b", "延期申请人不得自行批准", "The applicant may not decide the extension"),
    EVIDENCE_REQUIRED(RefusalKind.INVALID, "QJ16-09e", "须附整改证明材料", "Evidence of the rectification is needed"),
    NOT_MAJOR(
            RefusalKind.CONFLICT,
            "QJ22A-14a",
            "仅重大隐患可直接报告监管部门",
            "Only a major hazard may be reported to the regulator directly"),
    NOT_REPORTED_INTERNALLY(
            RefusalKind.CONFLICT,
            "QJ22A-14a",
            "须先向企业负责人报告且其未及时处理",
            "It must first have been reported internally and not handled"),
    NOT_REPORTED(
            RefusalKind.CONFLICT, "QJ22A-13c", "该问题未向负责人报告", "The finding was not reported to the person in charge"),
    NO_ESCALATION(RefusalKind.CONFLICT, "QJ22A-14b", "没有待处理的直接报告", "There is no escalation to act on"),
    ALREADY_LISTED(RefusalKind.CONFLICT, "QJ16-11e", "已挂牌督办", "The hazard is under listed supervision already"),
    NOT_LISTED(RefusalKind.CONFLICT, "QJ16-11e", "未挂牌督办", "The hazard is not under listed supervision"),
    NOT_LISTING_BODY(RefusalKind.FORBIDDEN, "QJ16-11e", "仅挂牌单位可以摘牌", "Only the listing body may delist"),
    LISTED_NOT_DELISTED(
            RefusalKind.CONFLICT, "QJ16-11e", "挂牌督办的隐患须先摘牌", "A listed hazard must be delisted before it is closed"),
    SOURCE_NOT_ALLOWED(
            RefusalKind.FORBIDDEN, "QJ22B-09a", "该角色不得登记此来源的隐患", "The role may not register a hazard of this source"),
    BEFORE_PREVIOUS_STEP(
            RefusalKind.INVALID, "QJ22A-13d", "发生时间早于上一环节", "The act cannot have happened before the step it follows"),
    CORRECTED_EVENT_UNKNOWN(
            RefusalKind.NOT_FOUND, "QJ22A-13d", "本隐患没有所要更正的记录", "The hazard has no such event to correct"),
    NOTHING_CORRECTED(RefusalKind.INVALID, "QJ22A-13d", "更正内容与原内容相同", "The correction changes nothing"),
    REFERENCE_REQUIRED(
            RefusalKind.INVALID, "QJ22B-04a", "须填写处罚案号或移送文号", "The number of the penalty case or transfer is needed"),
    HAZARD_ALREADY_REGISTERED(RefusalKind.CONFLICT, "QJ22B-09a", "该隐患已登记", "The hazard is registered already"),
    ALREADY_TAKEN_OVER(RefusalKind.CONFLICT, "QJ22B-09a", "该记录已导入", "The record was taken over already"),
    CALENDAR_MISSING(
            RefusalKind.UNAVAILABLE, "NL-CF85", "该年度没有工作日历数据", "The working-day calendar has no data for that year");

    private final Reason reason;

    HazardRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
