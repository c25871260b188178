package org.anjian.api.constructionproject;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a construction project. */
public enum ConstructionProjectRefusal implements RefusalCode {
    SAFETY_ACCESS_NOT_REVIEWED(
            RefusalKind.CONFLICT, "QJ16-10g", "未通过安全准入审查", "The safety conditions were not reviewed and passed"),
    GATE_ORDER_VIOLATED(
            RefusalKind.CONFLICT,
            "QJ16-10b",
            "前一阶段的安全设施或职业病防护设施未通过",
            "The gate before was not passed for all facilities"),
    GATE_ALREADY_PASSED(RefusalKind.CONFLICT, "QJ16-10b", "该阶段已通过", "The gate is passed already"),
    CONSTRUCTION_BEGUN(RefusalKind.CONFLICT, "QJ16-10g", "项目已进入三同时阶段", "The project has passed a gate already");

    private final Reason reason;

    ConstructionProjectRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
