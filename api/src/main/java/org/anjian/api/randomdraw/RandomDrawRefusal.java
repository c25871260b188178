package org.anjian.api.randomdraw;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a random draw. */
public enum RandomDrawRefusal implements RefusalCode {
    TWO_OFFICERS_NEEDED(RefusalKind.INVALID, "NL-CF42", "每个对象至少两名执法人员", "At least two officers inspect an object"),
    POOLS_FIXED_ALREADY(RefusalKind.CONFLICT, "ML20-05d", "两库已封存", "The pools are fixed already"),
    POOLS_NOT_FIXED(RefusalKind.CONFLICT, "ML20-05d", "两库尚未封存", "The pools are not fixed yet"),
    DRAW_OVER(RefusalKind.CONFLICT, "ML20-05d", "抽取已完成或已取消", "The draw took place or was cancelled"),
    OFFICER_TWICE(RefusalKind.INVALID, "ML20-05d", "名单中有重复", "The pool names somebody or something twice"),
    SEED_KEEPER_FIXES_POOLS(
            RefusalKind.FORBIDDEN, "ML20-05d", "持有种子的人员不得封存两库", "Whoever keeps the seed does not fix the pools"),
    SEED_DOES_NOT_MATCH(
            RefusalKind.CONFLICT, "ML20-05d", "种子与事先承诺的散列值不符", "The seed is not the one that was committed to"),
    POOL_TOO_SMALL(RefusalKind.CONFLICT, "ML20-05d", "库内数量不足", "The pools are too small for the draw"),
    ENTERPRISE_OUT_OF_REACH(
            RefusalKind.NOT_FOUND, "ML20-05d", "对象不在管辖范围内或已注销", "An object is not in the jurisdiction, or closed");

    private final Reason reason;

    RandomDrawRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
