package org.anjian.api.emergencyplan;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about an emergency plan. */
public enum EmergencyPlanRefusal implements RefusalCode {
    PLAN_NOT_DRAFTED(RefusalKind.CONFLICT, "QX24-07", "应急预案尚未编制", "The plan is not drafted yet"),
    REVIEW_MISSING(RefusalKind.CONFLICT, "QX24-07", "应急预案未经专家评审或论证", "The plan was not reviewed by experts"),
    SIGNATURE_MISSING(RefusalKind.CONFLICT, "QX24-07", "应急预案未经主要负责人签署", "The plan was not signed by the principal"),
    PUBLICATION_MISSING(RefusalKind.CONFLICT, "QX24-07", "应急预案未公布", "The plan was not published"),
    FILING_MISSING(RefusalKind.CONFLICT, "QX24-07", "应急预案未备案", "The plan was not filed"),
    STEP_ALREADY_DONE(RefusalKind.CONFLICT, "QX24-07", "该步骤已完成", "That step was taken already"),
    EXPERTS_MISSING(RefusalKind.INVALID, "QX24-07", "评审须有专家参加", "A review has experts"),
    PLAN_RETIRED(RefusalKind.CONFLICT, "QX24-04", "应急预案已废止", "The plan was retired"),
    CARD_ALREADY_ISSUED(RefusalKind.CONFLICT, "QX24-04", "该岗位已有应急处置卡", "The post has a disposal card already"),
    LINK_TARGET_MISSING(RefusalKind.INVALID, "QX24-06", "须指明所衔接的预案或单位", "A link names the other plan or body"),
    LINKED_TO_ITSELF(RefusalKind.INVALID, "QX24-06", "预案不能与自身衔接", "A plan is not linked with itself"),
    ALREADY_LINKED(RefusalKind.CONFLICT, "QX24-06", "已记录该衔接", "The link is recorded already");

    private final Reason reason;

    EmergencyPlanRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
