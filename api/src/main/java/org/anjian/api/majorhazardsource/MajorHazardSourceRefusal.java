package org.anjian.api.majorhazardsource;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a major hazard source. */
public enum MajorHazardSourceRefusal implements RefusalCode {
    SOURCE_NOT_REGISTERED(RefusalKind.CONFLICT, "QX24-13", "重大危险源尚未登记建档", "The source is not registered yet"),
    SOURCE_ALREADY_REGISTERED(RefusalKind.CONFLICT, "QX24-13", "重大危险源已登记建档", "The source is registered already"),
    SOURCE_DEREGISTERED(RefusalKind.CONFLICT, "QX24-13", "重大危险源已核销", "The source was deregistered"),
    CYCLE_OUT_OF_RANGE(RefusalKind.INVALID, "QX24-13", "评估周期应为1至36个月", "The assessment cycle is 1 to 36 months"),
    SAFETY_MEASURES_MISSING(RefusalKind.INVALID, "QJ16-03f", "备案缺少安全措施", "The file lacks the safety measures"),
    EMERGENCY_MEASURES_MISSING(RefusalKind.INVALID, "QJ16-03f", "备案缺少应急措施", "The file lacks the emergency measures"),
    RECIPIENT_MISSING(
            RefusalKind.INVALID,
            "QJ16-03f",
            "须同时报安全监管部门和行业管理部门备案",
            "The file goes to the work-safety regulator and to the industry authority");

    private final Reason reason;

    MajorHazardSourceRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
