package org.anjian.api.checkplace;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a place. */
public enum CheckPlaceRefusal implements RefusalCode {
    PLACE_ALREADY_REGISTERED(RefusalKind.CONFLICT, "QX24-20", "该检查场所已登记", "The place is registered already"),
    NO_SUCH_PLACE(RefusalKind.NOT_FOUND, "QX24-20", "没有该检查场所", "There is no such place");

    private final Reason reason;

    CheckPlaceRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
