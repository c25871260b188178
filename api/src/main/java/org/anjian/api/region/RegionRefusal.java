package org.anjian.api.region;

import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a region. */
public enum RegionRefusal implements RefusalCode {
    UNKNOWN_REGION;

    @Override
    public RefusalKind kind() {
        return RefusalKind.INVALID;
    }

    @Override
    public String rule() {
        return "GB/T 2260";
    }

    @Override
    public String zh() {
        return "行政区划代码不存在";
    }

    @Override
    public String en() {
        return "The jurisdiction tree has no such region";
    }
}
