package org.anjian.api.suggestion;

import org.anjian.api.refusal.Reason;
import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a suggestion. */
public enum SuggestionRefusal implements RefusalCode {
    ALREADY_ANSWERED(RefusalKind.CONFLICT, "QJ22A-12.5", "该建议已答复", "The suggestion was answered already");

    private final Reason reason;

    SuggestionRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.reason = new Reason(kind, rule, zh, en);
    }

    @Override
    public Reason reason() {
        return reason;
    }
}
