package org.anjian.api.safetyrule.query;

import org.anjian.api.page.Page;
import org.anjian.api.safetyrule.view.SafetyRuleView;

/** The answer to {@link FindSafetyRules}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record SafetyRulePage(Page<SafetyRuleView> page) {}
