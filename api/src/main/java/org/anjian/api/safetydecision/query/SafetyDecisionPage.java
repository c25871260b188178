package org.anjian.api.safetydecision.query;

import org.anjian.api.page.Page;
import org.anjian.api.safetydecision.view.SafetyDecisionView;

/** Answers with pages of {@link SafetyDecisionView}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record SafetyDecisionPage(Page<SafetyDecisionView> page) {}
