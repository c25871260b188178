package org.anjian.api.safetyrule;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a safety rule or operating procedure. */
public enum SafetyRuleRefusal implements RefusalCode {
    SIGNATURE_MISSING(RefusalKind.CONFLICT, "QX24-03", "规章制度未经主要负责人签字", "The rule was not signed by the principal"),
    ALREADY_SIGNED(RefusalKind.CONFLICT, "QX24-03", "该版本已签字", "The version is signed already"),
    ALREADY_PUBLISHED(RefusalKind.CONFLICT, "QX24-03", "该版本已发布", "The version is published already"),
    PLACES_MISSING(RefusalKind.INVALID, "QX24-03", "须在醒目位置张贴或公告", "A rule is posted in a conspicuous place"),
    TOPICS_MISSING(RefusalKind.INVALID, "KM-3.1.2", "须指明规章制度的内容类别", "A rule has a topic"),
    RULE_NOT_PUBLISHED(RefusalKind.CONFLICT, "QX24-03", "规章制度尚未发布", "The rule is not published yet"),
    RULE_RETIRED(RefusalKind.CONFLICT, "QX24-03", "规章制度已废止", "The rule was retired"),
    NO_SUCH_EVALUATION(RefusalKind.NOT_FOUND, "QX24-02", "没有该评估记录", "There is no such evaluation"),
    EVALUATION_ANSWERED(RefusalKind.CONFLICT, "QX24-02", "该评估已有结论", "The evaluation was answered already"),
    BEFORE_THE_EVALUATION(RefusalKind.INVALID, "QX24-02", "时间早于评估", "That would be before the evaluation");

    private final Reason reason;

    SafetyRuleRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
