package org.anjian.api.safetyevaluation.query;

import org.anjian.api.page.Page;
import org.anjian.api.safetyevaluation.view.SafetyEvaluationView;

/** Answers with pages of {@link SafetyEvaluationView}: a type of its own, so that the elements keep theirs on the way between nodes. */
public record SafetyEvaluationPage(Page<SafetyEvaluationView> page) {}
