package org.anjian.api.seal;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about seals. */
public enum SealRefusal implements RefusalCode {
    SEALED_ALREADY(RefusalKind.CONFLICT, "该事项已处于封存状态", "It is sealed already"),
    NOT_SEALED(RefusalKind.CONFLICT, "该事项未处于封存状态", "It is not sealed"),
    TERM_OVER_BEFORE(RefusalKind.INVALID, "封存期限不得早于封存当日", "The term ends before the day on which it begins"),
    TERM_TOO_LONG(
            RefusalKind.INVALID,
            "封存期限超过最长期限，期满前可以续期",
            "The term is longer than a seal may hold; it can be renewed before it ends"),
    NOT_LATER(RefusalKind.INVALID, "续期须晚于现有期限", "A renewal ends later than the term that there is"),
    LIFTED_BY_WHO_SEALED(
            RefusalKind.FORBIDDEN,
            "提前解封须由封存人以外的人员决定",
            "Somebody else than who sealed or renewed lifts a seal before its term"),
    NOT_A_RECORD(RefusalKind.INVALID, "该编号不是可以整体封存的记录", "This is no record that can be sealed as a whole"),
    NOT_A_DOCUMENT(
            RefusalKind.INVALID,
            "该编号既不是已制发的文书，也不是该记录中的证据材料",
            "This is neither a document that was issued nor a piece of evidence of the record"),
    NOT_A_PERSON(RefusalKind.INVALID, "该编号不是人员", "This is no person"),
    BEFORE_LAST_ACT(RefusalKind.INVALID, "时间早于前一步骤", "An act comes after the act before it"),
    SEALED_NOT_PUBLISHED(
            RefusalKind.CONFLICT,
            "该记录处于封存状态，期间不得公开",
            "The record is sealed: nothing of it is made public until that ends");

    private final Reason reason;

    SealRefusal(RefusalKind kind, String zh, String en) {
        this.reason = new Reason(kind, "ANJIAN-SEAL", zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
