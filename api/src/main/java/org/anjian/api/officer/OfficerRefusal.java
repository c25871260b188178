package org.anjian.api.officer;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about an enforcement officer, or an act that an officer is to do. */
public enum OfficerRefusal implements RefusalCode {
    TOO_FEW_OFFICERS(RefusalKind.CONFLICT, "NL-CF42", "执法人员少于法定人数", "Fewer officers act than the law asks for"),
    OFFICER_NOT_CERTIFIED(
            RefusalKind.CONFLICT,
            "QJ16-18c",
            "执法人员当日未持有有效执法证件",
            "The officer held no valid enforcement certificate on that day"),
    OFFICER_UNKNOWN(RefusalKind.INVALID, "QJ16-18c", "不是在册的执法人员", "The account is of no officer in service"),
    OFFICER_NOT_QUALIFIED(
            RefusalKind.CONFLICT,
            "QJ16-18a",
            "执法人员未经入职考试合格并完成入职培训",
            "The officer has not both passed the entry exam and completed the entry training"),
    ONBOARDING_TRAINING_MISSING(
            RefusalKind.CONFLICT, "ML20-15a", "未完成入职培训", "The on-boarding training is not completed"),
    ENTRY_EXAM_MISSING(RefusalKind.CONFLICT, "QJ16-18a", "未通过入职考试", "The entry exam is not passed"),
    STEP_ALREADY_DONE(RefusalKind.CONFLICT, "QJ16-18a", "该步骤已完成", "That step was taken already"),
    OFFICER_ALREADY_REGISTERED(RefusalKind.CONFLICT, "QJ16-18c", "该账号的执法人员已登记", "The officer is registered already"),
    OFFICER_LEFT(RefusalKind.CONFLICT, "QJ16-18c", "该人员已不再担任执法人员", "The officer is not in service any more"),
    CREDENTIAL_IN_FORCE(RefusalKind.CONFLICT, "QJ16-18c", "已持有执法证件，应办理换证", "There is a certificate: renew it"),
    CREDENTIAL_MISSING(RefusalKind.CONFLICT, "QJ16-18c", "没有执法证件", "There is no certificate"),
    CREDENTIAL_SUSPENDED(RefusalKind.CONFLICT, "QJ16-18c", "执法证件已暂扣", "The certificate is suspended"),
    CREDENTIAL_NOT_SUSPENDED(RefusalKind.CONFLICT, "QJ16-18c", "执法证件未被暂扣", "The certificate is not suspended"),
    VALIDITY_REVERSED(
            RefusalKind.INVALID, "QJ16-18c", "有效期止日不得早于起日", "A certificate is not valid to a day before it begins"),
    RENEWAL_NOT_LATER(
            RefusalKind.INVALID, "QJ16-18c", "换证的有效期止日须晚于原证", "A renewed certificate lasts longer than the one before"),
    RENEWAL_LEAVES_GAP(
            RefusalKind.INVALID, "QJ16-18c", "换证后的有效期须与原证衔接", "A renewed certificate begins when the one before ends");

    private final Reason reason;

    OfficerRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
