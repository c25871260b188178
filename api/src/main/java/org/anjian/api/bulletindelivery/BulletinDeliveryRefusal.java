package org.anjian.api.bulletindelivery;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a delivery. */
public enum BulletinDeliveryRefusal implements RefusalCode {
    CONFIRMED_ALREADY(RefusalKind.CONFLICT, "QJ22B-13b", "已经签收", "The receipt was confirmed already"),
    BEFORE_DELIVERY(RefusalKind.INVALID, "QJ22B-13b", "签收时间早于送达时间", "A receipt is not confirmed before the delivery");

    private final Reason reason;

    BulletinDeliveryRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
