package org.anjian.api.standardization;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about standardisation certificates. */
public enum StandardizationRefusal implements RefusalCode {
    TERM_ENDS_BEFORE_IT_BEGINS(RefusalKind.INVALID, "ML20-03", "证书终止日早于起始日", "The term ends before it begins"),
    CERTIFICATE_GRANTED(RefusalKind.CONFLICT, "ML20-03", "该证书已登记", "The certificate is recorded already"),
    NO_SUCH_CERTIFICATE(RefusalKind.NOT_FOUND, "QJ16-10d", "没有登记该证书", "No such certificate is recorded"),
    CERTIFICATE_NOT_VALID(RefusalKind.CONFLICT, "QJ16-10d", "该证书已撤销或已过期", "The certificate is revoked or expired");

    private final Reason reason;

    StandardizationRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
