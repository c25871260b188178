package org.anjian.api.safetymanager;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a safety manager. */
public enum SafetyManagerRefusal implements RefusalCode {
    PERSON_UNKNOWN(RefusalKind.NOT_FOUND, "QJ22A-02", "没有登记该人员", "No such person is registered"),
    REGULATOR_NOT_ASSIGNED(
            RefusalKind.CONFLICT, "QJ22A-03", "该企业尚未明确属地行业安全监督管理部门", "The enterprise has no territorial regulator yet"),
    ACCOUNT_IN_USE(RefusalKind.CONFLICT, "QJ22A-02", "该账号已由他人使用", "Another person acts under this account"),
    ALREADY_APPOINTED(RefusalKind.CONFLICT, "QJ22A-02", "该人员已在该企业任职", "The person holds this post already"),
    PERSON_BARRED(
            RefusalKind.FORBIDDEN, "QJ22A-10b", "该人员在本辖区内不得担任安全生产管理人员", "The person is barred in this jurisdiction"),
    NOT_BARRED(RefusalKind.CONFLICT, "QJ22A-10b", "该人员在该辖区没有禁入决定", "There is no such bar"),
    ALREADY_BARRED(RefusalKind.CONFLICT, "QJ22A-10b", "该人员在该辖区已被禁入", "The person is barred there already"),
    POST_ENDED(RefusalKind.CONFLICT, "QJ22A-02", "该任职已结束", "The post has ended"),
    ASSESSOR_NOT_COMPETENT(
            RefusalKind.FORBIDDEN,
            "QJ22A-08a",
            "只能由用人单位的属地行业安全监督管理部门办理",
            "Only the territorial regulator of the employer may do this"),
    MARKS_INCOMPLETE(RefusalKind.INVALID, "QJ22A-10a", "须按考核制度逐项评分", "Every item of the scheme is marked exactly once"),
    MARK_OUT_OF_RANGE(
            RefusalKind.INVALID, "QJ22A-10a", "评分超出该项满分", "A mark lies between zero and the maximum of its item"),
    WORK_HAS_BEGUN(
            RefusalKind.CONFLICT, "QJ22A-08a", "该人员已取得上岗资格，无须上岗前考核", "The person is cleared for this post already"),
    NOT_CLEARED(
            RefusalKind.CONFLICT,
            "QJ22A-08a",
            "未经属地行业安全监督管理部门考核合格",
            "The person has not passed the regulator's assessment for this post"),
    ASSESSMENT_CYCLE_MISSING(RefusalKind.CONFLICT, "QJ22A-04", "尚未纳入定期考核", "The post is in no assessment cycle"),
    ALREADY_ON_DUTY(RefusalKind.CONFLICT, "QJ22A-04", "该人员已上岗", "The person is on duty already"),
    ASSESSMENT_OVERDUE(RefusalKind.CONFLICT, "QJ22A-10c", "履职情况考核已逾期", "The performance assessment is overdue"),
    CERTIFICATE_EXPIRED(RefusalKind.CONFLICT, "QJ22A-04", "证书已过期", "The certificate has expired"),
    CERTIFICATE_PERIOD_EMPTY(
            RefusalKind.INVALID, "QJ22A-04", "证书有效期不得早于发证日", "A certificate is valid on the day it is issued at least"),
    NO_SUCH_ASSESSMENT(RefusalKind.NOT_FOUND, "QJ22A-08a", "没有该考核记录", "There is no such assessment at this post"),
    OBJECTION_PENDING(RefusalKind.CONFLICT, "QJ22A-08a", "对该考核的异议正在处理", "An objection to this assessment is pending"),
    NO_OBJECTION(RefusalKind.CONFLICT, "QJ22A-08a", "没有待处理的异议", "There is no pending objection to this assessment"),
    ASSESSMENT_NOT_CHANGED(RefusalKind.INVALID, "QJ22A-13d", "更正内容与原内容相同", "The correction changes nothing"),
    APPRAISAL_REQUIRED(
            RefusalKind.INVALID,
            "QJ22A-09b",
            "奖惩、评优、调岗须注明所依据的考核结果",
            "A consequence must name the appraisal it rests on"),
    NO_SUCH_APPRAISAL(RefusalKind.NOT_FOUND, "QJ22A-09b", "没有该考核记录", "There is no such appraisal at this post"),
    NO_APPRAISAL_SCHEME(
            RefusalKind.CONFLICT, "QJ22A-09a", "企业尚未制定考核制度", "The enterprise has adopted no scheme of appraisal"),
    BEFORE_PREVIOUS_STEP(RefusalKind.INVALID, "QJ22A-04", "时间早于上一步骤", "The act cannot lie before the step it follows"),
    SAFETY_MANAGER_NOT_CLEARED(
            RefusalKind.FORBIDDEN,
            "QJ22A-08b",
            "未经考核合格并上岗，不得从事安全生产管理工作",
            "Only a safety manager on duty at the enterprise may do this");

    private final Reason reason;

    SafetyManagerRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
