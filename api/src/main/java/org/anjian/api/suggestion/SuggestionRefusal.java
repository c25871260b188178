package org.anjian.api.suggestion;

import org.anjian.api.refusal.RefusalCode;
import org.anjian.api.refusal.RefusalKind;

/** Reasons to refuse a command about a suggestion. */
public enum SuggestionRefusal implements RefusalCode {
    ALREADY_ANSWERED(RefusalKind.CONFLICT, "QJ22A-12.5", "该建议已答复", "The suggestion was answered already");

    private final RefusalKind kind;
    private final String rule;
    private final String zh;
    private final String en;

    SuggestionRefusal(RefusalKind kind, String rule, String zh, String en) {
        this.kind = kind;
        this.rule = rule;
        this.zh = zh;
        this.en = en;
    }

    @Override
    public RefusalKind kind() {
        return kind;
    }

    @Override
    public String rule() {
        return rule;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
