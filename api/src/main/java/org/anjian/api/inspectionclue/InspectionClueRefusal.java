package org.anjian.api.inspectionclue;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a clue. */
public enum InspectionClueRefusal implements RefusalCode {
    CLUE_SETTLED(RefusalKind.CONFLICT, "该线索已处理", "The clue was settled already"),
    NOT_HANDED_TO_YOU(RefusalKind.FORBIDDEN, "该线索未交办本单位", "Only the body that the clue was handed to settles it"),
    NOT_AN_INSPECTION_OF_YOURS(RefusalKind.INVALID, "本单位没有这次检查", "The body has no such inspection"),
    BEFORE_THE_CLUE(RefusalKind.INVALID, "时间早于线索交办", "That would be before the clue was handed over");

    private final Reason reason;

    InspectionClueRefusal(RefusalKind kind, String zh, String en) {
        this.reason = new Reason(kind, "QJ16-15c", zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
