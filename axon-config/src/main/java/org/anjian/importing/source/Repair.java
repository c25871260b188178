package org.anjian.importing.source;

import org.anjian.api.refusal.Refusal;

/**
 * A value that was replaced by a stated rule so that the record could be taken over.
 *
 * @param rule the rule, with the field it speaks of
 * @param original what the source says
 * @param replacement what was recorded
 */
public record Repair(Refusal rule, String original, String replacement) {

    /** The sentence that stays with the record. */
    public String note() {
        return "%s：%s → %s / %s: %s %s → %s"
                .formatted(rule.zh(), original, replacement, rule.en(), rule.field(), original, replacement);
    }
}
