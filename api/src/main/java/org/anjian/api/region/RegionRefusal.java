package org.anjian.api.region;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a region. */
public enum RegionRefusal implements RefusalCode {
    UNKNOWN_REGION(RefusalKind.INVALID, "GB/T 2260", "行政区划代码不存在", "The jurisdiction tree has no such region");

    private final Reason reason;

    RegionRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
