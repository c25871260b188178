package org.anjian.api.refusal;

import org.jspecify.annotations.Nullable;

/**
 * A refusal as data: it survives the wire between nodes and becomes the extensions of a GraphQL error.
 *
 * @param code the stable code of the reason
 * @param kind what the client can do about it
 * @param field the field of the input that is wrong, where it is one field
 * @param rule the id of the rule that was broken
 * @param zh the wording in Chinese
 * @param en the wording in English
 */
public record Refusal(
        String code, RefusalKind kind, @Nullable String field, String rule, String zh, String en) {

    /** The refusal that a code stands for. */
    public static Refusal of(RefusalCode code, @Nullable String field) {
        return new Refusal(code.name(), code.kind(), field, code.rule(), code.zh(), code.en());
    }

    /** The same refusal, citing the rule of the catalogue that it follows from here. */
    public Refusal underRule(String cited) {
        return new Refusal(code, kind, field, cited, zh, en);
    }

    /** The same refusal, naming the field of the input. */
    public Refusal on(String named) {
        return new Refusal(code, kind, named, rule, zh, en);
    }
}
