package org.anjian.api.endorsement;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about an inspection result. */
public enum EndorsedResultRefusal implements RefusalCode {
    LEVELS_REQUIRED(RefusalKind.INVALID, "QJ16-09f", "须明确签字层级", "The levels that sign are needed"),
    LEVEL_NOT_ASKED(RefusalKind.INVALID, "QJ16-09f", "该层级无须签字", "That level does not sign this result"),
    LEVEL_SIGNED(RefusalKind.CONFLICT, "QJ16-09f", "该层级已签字", "That level has signed already"),
    LOWER_LEVEL_FIRST(RefusalKind.CONFLICT, "QJ16-09f", "须由下级先签字", "The level below signs first"),
    ENDORSEMENT_INCOMPLETE(
            RefusalKind.CONFLICT, "QJ16-09f", "签字不全，检查结果无效", "A signature is missing: the result does not count"),
    RESULT_SUBMITTED(RefusalKind.CONFLICT, "QJ16-09f", "检查结果已提交", "The result was submitted already");

    private final Reason reason;

    EndorsedResultRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
