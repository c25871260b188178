package org.anjian.api.enterprise;

import org.anjian.api.refusal.Required;

/**
 * One finding behind a risk grading, kept for audit (QJ16-06b).
 *
 * @param kind what it is about
 * @param content what was found
 */
public record RiskInput(RiskInputKind kind, String content) {

    public RiskInput {
        Required.value(kind, "kind");
        content = Required.text(content, "content");
    }
}
