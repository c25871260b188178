package org.anjian.api.assessmentscheme;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about an assessment scheme. */
public enum AssessmentSchemeRefusal implements RefusalCode {
    LEVEL_NOT_MUNICIPAL(
            RefusalKind.FORBIDDEN,
            "QJ22A-10a",
            "考核制度由市级行业安全监督管理部门制定",
            "Schemes are adopted by the municipal regulator"),
    PARTS_INCOMPLETE(
            RefusalKind.INVALID,
            "QJ22A-10a",
            "考核制度须包括资格审查、能力审查和履职情况考核三部分",
            "A scheme has three parts: qualification, ability and performance, each once"),
    PASS_MARK_OUT_OF_REACH(
            RefusalKind.INVALID,
            "QJ22A-10a",
            "合格分须大于零且不超过总分",
            "The pass mark lies between one and the sum of the maximum scores"),
    ITEM_CODE_REPEATED(RefusalKind.INVALID, "QJ22A-10a", "考核项目编号重复", "Two items have the same code"),
    ASSESSMENT_IS_FREE(RefusalKind.INVALID, "NL-AQ27", "考核不得收费", "No fee may be charged for an assessment"),
    NOT_AFTER_VERSION_IN_FORCE(
            RefusalKind.CONFLICT, "QJ22A-10a", "新版本不得早于现行版本", "A version cannot be older than the one before it"),
    SCHEME_NOT_ADOPTED(
            RefusalKind.CONFLICT, "QJ22A-10a", "该行业尚未制定考核制度", "The municipality has adopted no scheme for this sector");

    private final Reason reason;

    AssessmentSchemeRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
