package org.anjian.api.safetyrule.query;

import org.anjian.api.enterprise.EnterpriseId;
import org.anjian.api.message.Position;
import org.anjian.api.page.PageRequest;
import org.anjian.api.refusal.Required;
import org.jspecify.annotations.Nullable;

/**
 * The safety rules and operating procedures of an enterprise, by id (规章制度、操作规程, QX24-01). Answered with a {@link SafetyRulePage}.
 *
 * @param position the reader's own last write, to wait for
 */
public record FindSafetyRules(
        EnterpriseId enterprise, PageRequest page, @Nullable Position position) {

    public FindSafetyRules {
        Required.value(enterprise, "enterprise");
        Required.value(page, "page");
    }
}
